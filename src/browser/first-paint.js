// @ts-check
// Before anything is painted: says that scripts run, and sets the page as its reader wants it (README.md).
(() => {
	const root = document.documentElement;
	const key = `${document.currentScript?.dataset.keep}settings`;
	/** @type {Record<string, string>} The papers of the themes, for the browser's own frame. */
	const papers = { light: '#fcfcfa', sepia: '#f5eedd', dark: '#121518', black: '#000' };
	const frames = ['light', 'dark'].map((scheme) => {
		const meta = document.createElement('meta');
		meta.name = 'theme-color';
		meta.media = `(prefers-color-scheme: ${scheme})`;
		document.head.append(meta);
		return meta;
	});
	const set = (/** @type {Record<string, string>} */ settings) => {
		for (const name of ['theme', 'typeface', 'align']) {
			if (settings[name]) root.dataset[name] = settings[name];
			else delete root.dataset[name];
		}
		for (const name of ['size', 'leading', 'measure', 'letter', 'word'])
			root.style.setProperty(`--reading-${name}`, settings[name] ?? '');
		const { theme = '' } = settings;
		const pair = theme === 'contrast' ? ['#fff', '#000'] : [papers.light, papers.dark];
		frames.forEach((meta, index) => (meta.content = papers[theme] ?? pair[index] ?? ''));
	};
	/** The styles of a typeface that pages do not come with, as they were adopted. */
	let faces = '';
	const read = () => {
		try {
			const text = localStorage.getItem(key);
			if (text === null) return set({});
			// It is looked at more closely once the page is read.
			root.dataset.mend = '';
			const { version, data } = JSON.parse(text);
			if (version !== 1) return;
			set(data);
			if (!data.faces || data.faces === faces) return;
			// They were kept when it was chosen.
			faces = data.faces;
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(faces);
			document.adoptedStyleSheets.push(sheet);
			for (const face of document.fonts)
				if (face.unicodeRange.startsWith('U+0-')) face.load().catch(() => {});
		} catch {
			// The page is shown as it comes.
		}
	};
	/** Fetch what the page is set in: else that is asked for when it is laid out, and it is painted before it comes. */
	const fetchFonts = () => {
		const { fonts } = document;
		const style = getComputedStyle(root);
		const isArticle = document.querySelector('[property="og:type"]');
		for (const role of isArticle ? ['headline', 'label', 'text'] : ['headline', 'label'])
			fonts.load(`1em ${style.getPropertyValue(`--font-${role}`)}`).catch(() => {});
	};
	// A page that lies on a disk is given no other script.
	if (location.protocol !== 'file:') root.dataset.scripts = '';
	read();
	fetchFonts();
	addEventListener('storage', (event) => [key, null].includes(event.key) && read());
	addEventListener('pageshow', (event) => event.persisted && read());
	addEventListener('settings', (event) => event instanceof CustomEvent && set(event.detail));
})();

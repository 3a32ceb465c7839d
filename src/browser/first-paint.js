// @ts-check
// Before anything is painted: says that scripts run, and sets the page as its reader wants it (README.md).
(() => {
	const root = document.documentElement;
	const key = `${document.currentScript?.dataset.keep}settings`;
	const set = (/** @type {Record<string, string>} */ settings) => {
		for (const name of ['theme', 'typeface', 'align']) {
			if (settings[name]) root.dataset[name] = settings[name];
			else delete root.dataset[name];
		}
		for (const name of ['size', 'leading', 'measure', 'letter', 'word'])
			root.style.setProperty(`--reading-${name}`, settings[name] ?? '');
	};
	const read = () => {
		try {
			set(JSON.parse(localStorage.getItem(key) ?? '{}').data ?? {});
		} catch {
			// What cannot be read is told of where settings are changed.
		}
	};
	// A page that lies on a disk is given no other script.
	if (location.protocol !== 'file:') root.dataset.scripts = '';
	read();
	addEventListener('storage', (event) => event.key === key && read());
	addEventListener('settings', (event) => event instanceof CustomEvent && set(event.detail));
})();

/** The site's own words in English. */
export const labels = {
	close: 'Close',
	masthead: {
		front: 'Front page',
		articles: 'All articles',
		reading: 'Reading list',
		notes: 'Notes',
	},
	/** What the reader's device does not do. */
	device: {
		notKept:
			'This browser keeps nothing more for this site. What you set or mark now is lost when you leave the page.',
		damaged:
			'What this browser had kept for this page could not be read. It was put aside, and the page begins anew.',
		keptByNewer:
			'A newer version of this site keeps things in this browser. They are left as they are, and nothing is kept for now.',
	},
	settings: {
		title: 'Reading settings',
		/** Said after the `Aa` of the button. */
		button: 'reading settings',
		size: 'Text size',
		leading: 'Line height',
		measure: 'Line length',
		letter: 'Letter spacing',
		word: 'Word spacing',
		align: 'Justify lines and hyphenate words',
		theme: 'Theme',
		themes: {
			automatic: 'Automatic',
			light: 'Light',
			sepia: 'Sepia',
			dark: 'Dark',
			black: 'Black',
			contrast: 'High contrast',
		},
		typeface: 'Typeface',
		typefaces: {
			serif: 'Serif: Newsreader',
			sans: 'Sans serif: Libre Franklin',
			hyperlegible: 'Atkinson Hyperlegible',
			dyslexic: 'OpenDyslexic',
			system: 'This device’s own',
		},
		notFetched: 'The typeface could not be fetched. The page stays as it was.',
		reset: 'Reset all',
		wasReset: 'All settings are as they were at first.',
		/** Shown where a page has no text to show what a setting does. */
		preview:
			'The boats lay on the sand like sleeping cattle. Nobody spoke of the storm; everybody had seen the barometer.',
	},
	citation: {
		heading: 'Cite',
		copy: 'Copy citation',
		copied: 'Citation copied.',
		notCopied: 'The browser does not let the page copy. Select the citation and copy it yourself.',
	},
} as const;

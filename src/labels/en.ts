/** The site's own words in English. */
export const labels = {
	close: 'Close',
	/** What the reader's device does not do. */
	device: {
		notKept:
			'This browser keeps nothing more for this site. What you set or mark now is lost when you leave the page.',
		damaged:
			'What this browser had kept for this page could not be read. It was put aside, and the page begins anew.',
		keptByNewer:
			'A newer version of this site keeps things in this browser. They are left as they are, and nothing is kept for now.',
	},
	citation: {
		heading: 'Cite',
		copy: 'Copy citation',
		copied: 'Citation copied.',
		notCopied: 'The browser does not let the page copy. Select the citation and copy it yourself.',
	},
} as const;

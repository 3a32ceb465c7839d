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
	/** The lines that an article was read from. */
	exported: {
		view: 'View the export',
		/** Said of what is no plain text. */
		opened: (file: string) => `These lines were read out of the markup of ${file}.`,
		declared: (count: string) => `${count} declared.`,
		/** The rule of the count. */
		countedWords: (count: string) =>
			`${count} counted in the text: what stands between spaces and has a letter or digit.`,
		countedCharacters: (count: string) =>
			`${count} counted in the text: letters and digits one by one, a word in Latin letters as one.`,
		/** What a line became that has no row in the record. */
		fields: {
			headline: 'Headline',
			kicker: 'Section',
			byline: 'Byline',
			dateline: 'Dateline',
			copyrightNotice: 'Copyright',
			note: 'Note',
			other: 'Other field',
			heading: 'Heading',
			listItem: 'List item',
			preformatted: 'As typed',
			break: 'Rule',
			rule: 'Rule',
			label: 'Label',
			markup: 'Markup',
			'left-out': 'Left out',
		},
	},
	neighbours: {
		sameIssue: 'Same issue',
		place: (number: string, of: string) => `${number} of ${of}`,
		here: 'This article',
		sameDay: 'Same day',
		all: (articles: string) => `All ${articles} of this day`,
		samePeople: 'Same people',
		samePlaces: 'Same places',
	},
} as const;

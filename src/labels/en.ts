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
	/** Highlights and notes in an article. */
	marks: {
		bar: 'What is selected',
		mark: 'Highlight',
		note: 'Add a note',
		edit: 'Edit note',
		quote: 'Copy quote',
		remove: 'Remove',
		undo: 'Undo',
		done: 'Done',
		marked: 'Highlighted.',
		alreadyMarked: 'This is highlighted already.',
		noted: 'Note kept.',
		noteRemoved: 'Note removed; the highlight stays.',
		markRemoved: 'Highlight removed.',
		bothRemoved: 'Highlight and note removed.',
		bothKept: 'The note was changed in another window meanwhile. Both are kept.',
		selected: (paragraph: number) =>
			`Paragraph ${paragraph} is selected. Change the selection with Shift and the arrow keys, then ask again.`,
		nothingSelected: 'Nothing is selected.',
		noteTitle: 'Note',
		noteLabel: 'Your note',
		noteHint: 'It is kept in this browser as you close this, and goes nowhere else.',
		noteBeside: 'Note',
		noteOn: (paragraph: number) => `Note on paragraph ${paragraph}`,
		heading: 'Your highlights and notes',
		all: 'All your notes',
		paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
		place: 'In the article',
		lost: 'Not found in this version of the text.',
		unsure: 'The text has changed since. What is marked in it now may not be what you marked.',
	},
	/** The page of all notes. */
	notes: {
		heading: 'Notes',
		noScript:
			'Highlights and notes are kept in your browser by a script. Scripts are switched off, so none can be shown.',
		how: 'Select words in an article to highlight them or to write a note. Highlights and notes stay in this browser: nobody else sees them, and they go when you clear its data. Export them to keep them elsewhere.',
		empty: 'There are none yet.',
		count: (marks: number, articles: number) =>
			`${marks} ${marks === 1 ? 'highlight or note' : 'highlights and notes'} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`,
		toMarkdown: 'Export as Markdown',
		toJson: 'Export as JSON-LD',
		print: 'Print',
		import: 'Import JSON-LD',
		paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
		place: 'In the article',
		imported: (added: number, updated: number, unchanged: number) =>
			`${added} added, ${updated} updated, ${unchanged} unchanged.`,
		refused: (count: number, reason: string) => `${count} refused: ${reason}.`,
		reasons: {
			notAnAnnotation: 'no annotation',
			noQuote: 'no quote to find it by',
			otherSite: 'not about an article of this site',
			sameTime: 'differs from yours, with the same date',
		},
		badFile: (name: string) =>
			`${name} holds no annotations. Choose a file of W3C Web Annotations in JSON-LD, such as this page exports.`,
	},
	/** Quotes and links to paragraphs. */
	quote: {
		copied: 'Quote copied, with its source.',
		notCopied:
			'The browser does not let the page copy. The words are still selected: copy them yourself.',
		para: (paragraph: number) => `para. ${paragraph}`,
		paras: (first: number, last: number) => `paras ${first}–${last}`,
		paragraph: (paragraph: number) => `Paragraph ${paragraph}`,
		linkHint: 'Copies the link to it. The up and down arrow keys go to other paragraphs.',
		linkCopied: (paragraph: number) => `Link to paragraph ${paragraph} copied.`,
		linkNotCopied: 'The browser does not let the page copy. The link is in the address bar.',
	},
	citation: {
		heading: 'Cite',
		copy: 'Copy citation',
		copied: 'Citation copied.',
		notCopied: 'The browser does not let the page copy. Select the citation and copy it yourself.',
	},
} as const;

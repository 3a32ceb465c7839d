/** The site's own words in English. */
export const labels = {
	close: 'Close',
	keys: {
		heading: 'Keyboard shortcuts',
		groups: { going: 'Getting around', reading: 'This article', page: 'This page' },
		names: {
			next: 'Next article',
			previous: 'Previous article',
			nextHeadline: 'Next headline',
			previousHeadline: 'Previous headline',
			open: 'Open the headline',
			find: 'Find an article',
			resume: 'Back to where you stopped',
			listen: 'Listen',
			mark: 'Highlight what is selected',
			note: 'Write a note',
			quote: 'Copy a quote with its source',
			cite: 'Copy the citation',
			save: 'Save for later, or no longer',
			read: 'Mark as read, or as unread',
			export: 'View the export',
			settings: 'Reading settings',
			print: 'Print',
			keys: 'Show these keys',
			close: 'Close what is open',
		},
		single: 'Use single-key shortcuts',
		singleNote:
			'Turn them off if you speak to your computer, or if keys are pressed that you did not mean.',
	},
	reading: {
		heading: 'Reading list',
		description: 'What you saved for later, where you stopped, and what you have read.',
		needsScripts:
			'The list is kept in your browser and nowhere else, so this page needs JavaScript. Everything else on this site is read without.',
		save: 'Read later',
		saved: 'Saved',
		nowSaved: 'Saved on your reading list.',
		noLongerSaved: 'Taken off your reading list.',
		nowRead: 'Marked as read.',
		nowUnread: 'Marked as unread.',
		read: 'read',
		stopped: (paragraph: string, share: string) =>
			`You stopped at paragraph ${paragraph}, ${share} through.`,
		resume: 'Go there',
		progress: (share: string) => `${share} read`,
		empty: 'Nothing is here yet. Save an article for later, or begin to read one.',
		kept: 'Kept in this browser alone.',
		toRead: 'To read',
		underWay: 'Under way',
		done: 'Read',
		markRead: 'Mark as read',
		markUnread: 'Mark as unread',
		remove: 'Remove',
		removed: 'Removed from the list.',
		undo: 'Undo',
		clear: 'Clear the history',
		clearWarning:
			'This forgets which articles you have read and where you stopped in them. What you saved and have not read stays.',
		cleared: 'The history is cleared.',
	},
	/** What the reader's device does not do. */
	device: {
		notKept:
			'This browser keeps nothing more for this site. What you set or mark now is lost when you leave the page.',
		damaged:
			'Some of what this browser had kept could not be read. It was put aside; all else stays.',
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
		print: 'Print them with the article',
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
		/** `3 highlights and notes in 2 articles.` */
		count: (marks: string, articles: string) => `${marks} in ${articles}.`,
		marks: { one: '# highlight or note', other: '# highlights and notes' },
		articles: { one: '# article', other: '# articles' },
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
	/** Reading aloud. */
	listening: {
		listen: 'Listen',
		title: 'Listening',
		pause: 'Pause',
		resume: 'Resume',
		previousParagraph: 'Previous paragraph',
		nextParagraph: 'Next paragraph',
		/** The same where there is little room. */
		previous: 'Previous',
		next: 'Next',
		stop: 'Stop',
		speed: 'Speed',
		voice: 'Voice',
		/** A voice that sends the text to its maker. */
		online: (voice: string) => `${voice} (online)`,
		silent: 'The voice does not speak. Try Resume, or another voice.',
		noVoice: (languages: string) => `This browser has no voice for ${languages}.`,
		leftOut: (languages: string) =>
			`This browser has no voice for ${languages}. What is written in it is left out.`,
		/** In the place of a language's name. */
		unknown: 'a language that the article does not name',
	},
} as const;

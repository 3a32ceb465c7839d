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
		silent:
			'The voice does not speak. Press Resume to try again, or choose another voice if there is one.',
		noVoice: (languages: string) => `This browser has no voice for ${languages}.`,
		leftOut: (languages: string) =>
			`This browser has no voice for ${languages}. What is written in it is left out.`,
		/** In the place of a language's name. */
		unknown: 'a language that the article does not name',
	},
} as const;

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

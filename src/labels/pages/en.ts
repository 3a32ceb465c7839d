/** What the pages say, in English: they are made with it, and no browser fetches it. */
export const labels = {
	/** Between parts of a line, between names, and between things that have commas of their own. */
	comma: ', ',
	listComma: ', ',
	semicolon: '; ',
	counts: {
		articles: { one: '# article', other: '# articles' },
		moreArticles: { one: '# more article', other: '# more articles' },
		allArticles: { one: 'All # article', other: 'All # articles' },
		allOfThisDay: { one: 'All # article of this day', other: 'All # articles of this day' },
		publications: { one: '# publication', other: '# publications' },
		words: { one: '# word', other: '# words' },
		characters: { one: '# character', other: '# characters' },
		lines: { one: '# line', other: '# lines' },
		minutes: { one: '# min', other: '# min' },
		minutesToRead: { one: '# min read', other: '# min read' },
	},
	masthead: {
		skip: 'Skip to the text',
		main: 'Main',
		frontPage: 'Front page',
		allArticles: 'All articles',
		reading: 'Reading list',
		notes: 'Notes',
	},
	front: {
		/** `14 articles from 6 publications`. */
		from: (articles: string, publications: string) => `${articles} from ${publications}`,
		between: (oldest: string, newest: string) => `${oldest} to ${newest}`,
	},
	/** What the picture of articles over time shows: the most of them, and when. */
	timeline: {
		day: (most: string, date: string) => `Articles by day. Most: ${most}, ${date}`,
		week: (most: string, date: string) =>
			`Articles by week. Most: ${most}, in the week from ${date}`,
		month: (most: string, date: string) => `Articles by month. Most: ${most}, ${date}`,
		year: (most: string, date: string) => `Articles by year. Most: ${most}, ${date}`,
	},
	list: {
		title: 'All articles',
		titleOfPage: (page: string) => `All articles, page ${page}`,
		pages: 'Pages',
		page: (page: string, of: string) => `Page ${page} of ${of}`,
		newer: 'Newer articles',
		older: 'Older articles',
	},
	article: {
		about: 'About this article',
		correction: 'Correction',
		/** Where it was printed, behind the name of the newspaper. */
		page: (page: string) => `page ${page}`,
		pages: (pages: string) => `pages ${pages}`,
		beforeAndAfter: 'Articles before and after',
		previous: 'Previous',
		next: 'Next',
	},
	/** What stands round an article. */
	neighbours: {
		sameIssue: 'Same issue',
		/** `2 of 5`, of the articles of an issue. */
		place: (number: string, of: string) => `${number} of ${of}`,
		here: 'This article',
		sameDay: 'Same day',
		samePeople: 'Same people',
		samePlaces: 'Same places',
	},
	/** The lines that an article was read from. */
	exported: {
		view: 'View the export',
		/** Said of what is no plain text. */
		opened: (file: string) => `These lines were read out of the markup of ${file}.`,
		/** `455 words declared.` */
		declared: (count: string) => `${count} declared.`,
		/** The number that was counted, and the rule. */
		countedWords: (count: string) =>
			`${count} counted: each run between spaces with a letter or digit.`,
		countedCharacters: (count: string) =>
			`${count} counted: letters and digits one by one, a word in Latin letters as one.`,
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
	record: {
		heading: 'Record',
		more: 'More from the database',
		facts: {
			publication: 'Publication',
			published: 'Published',
			page: 'Page',
			section: 'Section',
			column: 'Column',
			edition: 'Edition',
			volume: 'Volume',
			issue: 'Issue',
			issn: 'ISSN',
			filedFrom: 'Filed from',
			length: 'Length',
			language: 'Language',
			sourceCode: 'Source code',
			publisher: 'Publisher',
			accessionNumber: 'Accession number',
			credit: 'Credit',
			subjects: 'Subjects',
			industries: 'Industries',
			regions: 'Regions',
			companies: 'Companies',
			people: 'People',
			keywords: 'Keywords',
			other: 'Other',
			original: 'Original',
		},
		/** Below a length; with the number that was counted where the database states another. */
		counted: (minutes: string) => `counted in the text, ${minutes}`,
		numberCounted: (number: string, minutes: string) => `${number} counted in the text, ${minutes}`,
		alsoIn: (file: string, line: string) => `also in ${file}, line ${line}`,
	},
	/** How a footnote cites an article. */
	citation: {
		quotes: ['“', '”'],
		page: (page: string) => page,
		stop: '.',
	},
	empty: {
		toAdd: 'There are no articles yet. To add some:',
		steps: [
			'In the news database, open an article and save it as plain text, with its headline, word count, date and source.',
			'Put the file into the content folder. One file may hold many articles.',
			'Start the site again; while it runs, this page changes by itself.',
		],
		toSee: 'To see what is read in a file, and what is not:',
	},
	/** The page of searching, besides what its script says. */
	search: {
		description: 'Search all articles, by words and by what their records say.',
		help: 'How to search',
		/** What can be typed, and what it finds. */
		rows: [
			['salt marsh', 'Articles with both words, anywhere in them and in any form.'],
			['“salt marsh”', 'These very words, next to each other.'],
			['salt -marsh', 'Articles with the first word and without the second.'],
			['salt OR brine', 'Articles with one of the two, or with both.'],
			['harb*', 'Words that begin so.'],
			['headline:barrier', 'Articles with the word in their headline.'],
			['Malaga', 'Málaga too: accents and capitals make no difference.'],
		],
		filters:
			'Filters of one kind widen each other, filters of different kinds narrow each other. The address of the page keeps all that is chosen, so it can be cited, sent and kept.',
		keys: 'The key / leads to the search from every page; J and K go from headline to headline.',
		noScript:
			'Searching is done by a script in your browser, and here none runs. Everything is found without one too:',
		ways: 'Ways in',
		places: {
			articles: 'All articles',
			publications: 'Publications',
			authors: 'People',
			places: 'Places',
			sections: 'Sections',
			subjects: 'Subjects',
			languages: 'Languages',
			dates: 'Dates',
		},
	},
	notFound: {
		title: 'Page not found',
		heading: 'There is no such page',
		/** The first words in brackets lead to the front page, the others to the list. */
		text: 'The address may have been cut short, or the article is no longer in this collection. The [front page] and the list of [all articles] are still there.',
	},
} as const;

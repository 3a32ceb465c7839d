import { data, method } from '../data/en.ts';

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
		allOfThisIssue: { one: 'All # article of this issue', other: 'All # articles of this issue' },
		words: { one: '# word', other: '# words' },
		characters: { one: '# character', other: '# characters' },
		lines: { one: '# line', other: '# lines' },
		minutes: { one: '#\u00a0min', other: '#\u00a0min' },
		minutesToRead: { one: '# min read', other: '# min read' },
	},
	masthead: {
		skip: 'Skip to the text',
		main: 'Main',
		front: 'Front page',
		articles: 'All articles',
		reading: 'Reading list',
		notes: 'Notes',
	},
	front: {
		/** `14 articles from 6 publications`. */
		from: (articles: string, publications: string) => `${articles} from ${publications}`,
		between: (oldest: string, newest: string) => `${oldest} to ${newest}`,
	},
	/** Charts of articles over time: what is counted, with the most of them, and when. */
	coverage: {
		day: (most: string, date: string) => `Articles by day. Most: ${most}, ${date}`,
		month: (most: string, date: string) => `Articles by month. Most: ${most}, ${date}`,
		year: (most: string, date: string) => `Articles by year. Most: ${most}, ${date}`,
		/** The publications that have no row of their own. */
		others: { one: '# other publication', other: '# other publications' },
		table: 'The same as a table',
		/** Below it, of each publication by month or year; a line shows from when to when it has articles. */
		matrix: {
			month:
				'Articles of each publication by month. Its line runs from its first article to its last; a 0 on the line is a month without any.',
			year: 'Articles of each publication by year. Its line runs from its first article to its last; a 0 on the line is a year without any.',
			/** Where there are too many for a page. */
			largest: (shown: string, all: string) => `Shown are the ${shown} largest of ${all}.`,
		},
		/** Heads of the column of times. */
		times: { day: 'Day', month: 'Month', year: 'Year' },
	},
	list: {
		title: 'All articles',
		titleOfPage: (page: string) => `All articles, page ${page}`,
		pages: 'Pages',
		page: (page: string, of: string) => `Page ${page} of ${of}`,
		previous: 'Previous page',
		next: 'Next page',
		newer: 'Newer articles',
		older: 'Older articles',
	},
	/** The indexes of the site, and their pages. */
	ways: {
		heading: 'Ways in',
		names: {
			articles: 'All articles',
			publications: 'Publications',
			authors: 'People',
			places: 'Places',
			sections: 'Sections',
			subjects: 'Subjects',
			languages: 'Languages',
			dates: 'Dates',
		},
		/** Below the name of an index: what is in it. */
		about: {
			publications: 'The newspapers and other publications that articles were printed in.',
			authors:
				'Everyone named as an author, or credited at the end of an article, as they are written there, mostly with the given name first.',
			places: 'Where authors and contributors reported from.',
			sections: 'The sections of newspapers that articles were printed in.',
			subjects: 'The terms that databases index articles by.',
			languages: 'The languages that articles are written in.',
			dates: 'The days on which articles were printed.',
		},
		/** What kind of term a subject is; subjects themselves need no word. */
		schemes: {
			industry: 'Industry',
			region: 'Region',
			company: 'Company',
			person: 'Person',
			keyword: 'Keyword',
		},
		letters: 'Letters',
		/** What is in no alphabet. */
		otherLetters: 'Other',
		titleOfPage: (title: string, page: string) => `${title}, page ${page}`,
		/** `3 of them contributed to`, of the articles of a person. */
		contributed: (count: string) => `${count} of them contributed to`,
		/** Said of an article that a person only contributed to. */
		contributor: 'contributor',
		/** Leads to the search of the articles of a name. */
		search: 'Search these articles',
		issues: 'Issues before and after',
		days: 'Days before and after',
		months: 'Months before and after',
		years: 'Years before and after',
		previousIssue: 'Previous issue',
		nextIssue: 'Next issue',
		allOfDay: 'Everything of this day',
		previousDay: 'Previous day',
		nextDay: 'Next day',
		previousMonth: 'Previous month',
		nextMonth: 'Next month',
		previousYear: 'Previous year',
		nextYear: 'Next year',
		noPage: 'Without a page',
		year: 'Year',
		sum: 'All',
	},
	article: {
		about: 'About this article',
		correction: 'Correction',
		/** Where it was printed, behind the name of the newspaper. */
		page: (page: string) => `page ${page}`,
		pages: (pages: string) => `pages ${pages}`,
		beforeAndAfter: 'Before and after',
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
		countedWords: (count: string) => `${count} counted: runs of signs with a letter or digit.`,
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
			contributors: 'Contributors',
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
			people: 'People named',
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
	/** What tells feed readers of new articles. */
	feeds: {
		heading: 'Feeds',
		/** The words in brackets lead to the list that a reader can import. */
		about:
			'A feed tells a feed reader of new articles. Give it one of these addresses, or import the [list of all feeds].',
		/** What a feed says of itself. */
		newest: (title: string) => `The newest articles: ${title}`,
	},
	data,
	method,
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
			['harb*', 'Words that begin so, from three letters on.'],
			['headline:barrier', 'Articles with the word in their headline.'],
			['Malaga', 'Málaga too: accents and capitals make no difference.'],
		],
		filters:
			'Filters of one kind widen each other, filters of different kinds narrow each other. The address of the page keeps all that is chosen, so it can be cited, sent and kept.',
		keys: 'The key / leads to the search from every page; J and K go from headline to headline.',
		noScript:
			'Searching is done by a script in your browser, and here none runs. The indexes above lead to everything without one.',
	},
	notFound: {
		title: 'Page not found',
		heading: 'There is no such page',
		/** The first words in brackets lead to the front page, the others to the list. */
		text: 'The address may have been cut short, or the article is no longer in this collection. The [front page] and the list of [all articles] are still there.',
	},
} as const;

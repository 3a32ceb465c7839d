/** What the rows of a record are called, by the field that each shows. */
export const rowLabels = {
	publication: 'Publication',
	datePublished: 'Published',
	printPage: 'Page',
	printSection: 'Section',
	printColumn: 'Column',
	printEdition: 'Edition',
	volumeNumber: 'Volume',
	issueNumber: 'Issue',
	issn: 'ISSN',
	authors: 'Filed from',
	wordCount: 'Length',
	inLanguage: 'Language',
	publicationCode: 'Source code',
	publisher: 'Publisher',
	identifier: 'Accession number',
	source: 'Original',
};

/** A made-up newspaper, as the lines of its articles print it. */
export interface Paper {
	name: string;
	/** The database's code: 3 to 6 capitals. */
	code: string;
	company: string;
	/** How its pages are numbered: in lettered sections, or through. */
	pages: 'lettered' | 'through';
	edition?: string;
	/** Of a weekly, which counts its volumes. */
	issn?: string;
}

/** The newspapers of the made-up articles; the first ones print the most. */
export const papers: readonly Paper[] = [
	{
		name: 'The Harbour Courier',
		code: 'HRBC',
		company: 'Saltmarsh Newspapers Limited',
		pages: 'lettered',
		edition: 'Late Edition - Final',
	},
	{ name: 'The Estuary Ledger', code: 'ESTLED', company: 'Ledger Company Ltd', pages: 'through' },
	{ name: 'Saltmarsh Post', code: 'SMP', company: 'Post Press Limited', pages: 'through' },
	{
		name: 'The Northern Tide',
		code: 'NTIDE',
		company: 'Tide Newspapers Limited',
		pages: 'lettered',
		edition: 'First Edition',
	},
	{ name: 'Staithe Evening News', code: 'STEVN', company: 'Staithe Media Ltd', pages: 'through' },
	{ name: 'The Ossel Chronicle', code: 'OSCHR', company: 'Chronicle Group Ltd', pages: 'lettered' },
	{ name: 'Marl Valley Times', code: 'MVTIM', company: 'Valley Times Ltd', pages: 'through' },
	{ name: 'The Sound Advertiser', code: 'SNDAD', company: 'Sound Press Limited', pages: 'through' },
	{
		name: 'The Lowland Review',
		code: 'LOWREV',
		company: 'Review Publishing Ltd',
		pages: 'through',
		issn: '1555385X',
	},
	{ name: 'Quayside Gazette', code: 'QSGAZ', company: 'Gazette Press Ltd', pages: 'through' },
	{ name: 'The Fenland Herald', code: 'FENHER', company: 'Herald Company Ltd', pages: 'lettered' },
	{
		name: 'The Coast Weekly',
		code: 'CSTWK',
		company: 'Coast Weekly Limited',
		pages: 'through',
		issn: '20493630',
	},
];

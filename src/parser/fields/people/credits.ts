import type { Person } from '../../record.ts';

/** The people of a byline or of a credit, and the agency or desk printed among them. */
export interface Credits {
	people: Person[];
	creditText: string | null;
	/** How an unclear part was read, for a message. */
	ambiguous: string | undefined;
	/** Whether there are words that are no names: then there are no people. */
	unreadable: boolean;
}

/** Give credits with nobody in them. */
export function emptyCredits(): Credits {
	return { people: [], creditText: null, ambiguous: undefined, unreadable: false };
}

/** Add an agency, a desk or a paper to the credit. */
export function addCredit(credits: Credits, text: string): void {
	credits.creditText = credits.creditText === null ? text : `${credits.creditText}; ${text}`;
}

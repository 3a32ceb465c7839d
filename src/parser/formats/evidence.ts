/** A sign that a file has a certain layout. */
export interface Evidence {
	/** Of 100 that settle it. */
	weight: number;
	/** What was seen, as a message names it. */
	what: string;
}

/**
 * The fields that can hold words of the text: the text itself, what stands below it, and what the database
 * printed under no name of ours, abstracts among them. What is published without texts goes without these.
 */
export const textFields = ['otherFields', 'body', 'links', 'endnotes'] as const;

/** One of these. */
export type TextField = (typeof textFields)[number];

/** Tell whether a field of the record, or a column of a table of records, can hold words of the text. */
export function isTextField(name: string): name is TextField {
	return (textFields as readonly string[]).includes(name);
}

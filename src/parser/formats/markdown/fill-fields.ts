import { readCopyrightYear } from '../../fields/copyright.ts';
import { findDateline } from '../../fields/dateline.ts';
import { findDeck } from '../../fields/headline.ts';
import { readPeople } from '../../fields/people.ts';
import type { Block, RecordFields } from '../../record.ts';

/** The fields that have to be given; all others can be left out. */
export type RequiredName = 'headline' | 'publication' | 'datePublished';
/** The fields that a file gives. */
export type GivenFields = Partial<RecordFields> & Pick<RecordFields, RequiredName>;

/** The fields of a record, and how its byline was read if it says what is left out. */
export interface FilledFields {
	fields: RecordFields;
	byline: ReturnType<typeof readPeople> | undefined;
}

/**
 * Fill in what can be read from the fields that are given, and from the text.
 *
 * A field that is given as null or as an empty list stays so.
 */
export function fillFields(
	given: GivenFields,
	body: ReadonlyArray<Pick<Block, 'type' | 'text'>>,
): FilledFields {
	const { headline, datePublished, publication, ...others } = given;
	const { byline = null, copyrightNotice = null, inLanguage = 'und' } = given;
	const asked = given.authors === undefined || given.creditText === undefined;
	const credits = byline !== null && asked ? readPeople(byline, inLanguage) : undefined;
	const fields: RecordFields = {
		headline,
		kicker: null,
		alternativeHeadline: findDeck(headline),
		byline,
		authors: credits?.people ?? [],
		contributors: [],
		creditText: credits?.creditText ?? null,
		dateline: findDateline(body) ?? null,
		datePublished,
		timePublished: null,
		publication,
		publicationCode: null,
		printSection: null,
		printColumn: null,
		printEdition: null,
		printPage: null,
		volumeNumber: null,
		issueNumber: null,
		issn: null,
		inLanguage,
		publisher: null,
		copyrightNotice,
		copyrightYear: copyrightNotice === null ? null : readCopyrightYear(copyrightNotice),
		wordCountDeclared: null,
		identifier: null,
		about: [],
		otherFields: [],
		...others,
	};
	return { fields, byline: given.authors === undefined ? credits : undefined };
}

/** What a line such as `Section B; Column 0; Business; Pg. 1` says; null where it does not. */
export interface SectionAndPage {
	printSection: string | null;
	printColumn: string | null;
	printPage: string | null;
}

/** The word for "page" in the languages of Nexis and ProQuest, and the page. */
const PAGE =
	/^(?:pg|pgs|page|pages|p|pp|s|seite|seiten|pag|pagina|página|pág|págs|blz|стр)(?![\p{L}\p{N}])\.?:? *(\S.*)$/iu;
const COLUMN = /^(?:column|col|spalte|colonne|kolom|columna)\b\.?:? +(\S.*)$/iu;
const SECTION = /^(?:section|sect|sec|ressort|rubrik|rubrique|sectie|sección)\b\.?:? +(\S.*)$/iu;

/**
 * Read a section line of Nexis, whose parts stand between semicolons: `NEWS; Pg. 3`.
 *
 * The words "Section", "Column" and "Pg." and their like go, as the fields' names say it. Parts that are
 * neither column nor page are the section, with a semicolon between them.
 */
export function readSectionAndPage(text: string): SectionAndPage {
	const sections: string[] = [];
	const found: SectionAndPage = { printSection: null, printColumn: null, printPage: null };
	for (const part of text.split(/\s*;\s*/).filter((piece) => piece !== '')) {
		const page = PAGE.exec(part)?.[1];
		const column = COLUMN.exec(part)?.[1];
		if (page !== undefined && /\d/.test(page) && found.printPage === null) found.printPage = page;
		else if (column !== undefined && found.printColumn === null) found.printColumn = column;
		else sections.push(SECTION.exec(part)?.[1] ?? part);
	}
	if (sections.length > 0) found.printSection = sections.join('; ');
	return found;
}

/** Tell whether a word is one of those that `readSectionAndPage` leaves out. */
export function isPlaceWord(word: string): boolean {
	return [PAGE, COLUMN, SECTION].some((look) => look.test(`${word} 1`));
}

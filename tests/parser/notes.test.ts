import { describe, expect, test } from 'vitest';
import { readContributors } from '../../src/parser/fields/contributors.ts';
import { sortBlocks } from '../../src/parser/endnotes.ts';
import type { Block, Person } from '../../src/parser/record.ts';

/** What stands below a text, and the kind of note that it is; `body` where it is no note. */
const notes: Array<[text: string, type: string]> = [
	['Cal Dow in Rome contributed to this article.', 'contributor'],
	['Cal Dow contributed reporting from Rome, and Bo Chen from Oslo.', 'contributor'],
	['Additional reporting by Cal Dow.', 'contributor'],
	['Reporting by Ana Ruiz in Lima; Editing by Bo Chen', 'contributor'],
	['Reporting was contributed by Cal Dow from Rome.', 'contributor'],
	['Paul Noir a contribué à cet article.', 'contributor'],
	['Ana Ruiz contribuyó a este artículo.', 'contributor'],
	['Jan Brandt hat zu diesem Bericht beigetragen.', 'contributor'],
	['Mitarbeit: Jan Brandt', 'contributor'],
	['Con información de Ana Ruiz.', 'contributor'],
	['João Costa contribuiu para esta reportagem.', 'contributor'],
	['Marco Bianchi ha collaborato a questo articolo.', 'contributor'],
	['Con información de la policía, el puerto sigue cerrado.', 'body'],
	['Write to Ana Ruiz at ana@x.test', 'contact'],
	['Contact: bo@x.test', 'contact'],
	['((ana@x.test; +00 1234))', 'contact'],
	['(END) Harbour Newswires', 'wire'],
	['(MORE TO FOLLOW) Harbour Newswires', 'wire'],
	['September 17, 2018 20:20 ET (00:20 GMT)', 'wire'],
	['REUTERS ID AAP TR', 'wire'],
	['License this article from Harbour Reprint Service[https://x.test/r]', 'reprint'],
	['Photo: A ferry at dawn (Jo Ek)', 'caption'],
	['Drawing: The old gate', 'caption'],
	['(Photo credit: Jo Ek)', 'caption'],
	['Foto: Jo Ek', 'caption'],
	['(c) 2000 Talblatt.', 'copyright'],
	['jt/ll', 'other'],
	['bur/ast.', 'other'],
	['zhe/ezh.', 'other'],
	['RC', 'other'],
	['Released: 2018-9-18T01:01:43.000Z', 'other'],
	['*** DISCLAIMER: THIS IS AN AUTOMATED TRANSLATION FROM FINNISH ***', 'other'],
	['Corrections: The fee is 3 euros.', 'correction'],
	['(Corrects the fee in the second paragraph)', 'body'],
	['We will see.', 'body'],
	['Photos of the gate were on every wall of the café.', 'body'],
];

describe('the last paragraph is a note, or it is not', () => {
	test.each(notes)('%s', (text, type) => {
		const { body, endnotes } = sortBlocks(['The gate opened at six.', text].map(paragraph));
		expect(endnotes.map((note) => note.type)).toEqual(type === 'body' ? [] : [type]);
		expect(body).toHaveLength(type === 'body' ? 2 : 1);
	});
});

/** A note or the end of a text, and who is credited there: name, place, job. */
const credits: Array<[text: string, read: string]> = [
	['Cal Dow in Rome contributed to this article.', 'Cal Dow @ Rome'],
	['--Cal Dow and Bo Chen contributed to this article.', 'Cal Dow + Bo Chen'],
	['Cal Dow contributed reporting from Rome.', 'Cal Dow @ Rome'],
	['Cal Dow and Bo Chen contributed reporting from Rome.', 'Cal Dow @ Rome + Bo Chen @ Rome'],
	['Cal Dow and Bo Chen contributed reporting from Rome and Oslo.', 'Cal Dow + Bo Chen'],
	[
		'Cal Dow contributed reporting from Rome, and Bo Chen from Oslo.',
		'Cal Dow @ Rome + Bo Chen @ Oslo',
	],
	['Cal Dow contributed to this report from Rome.', 'Cal Dow @ Rome'],
	[
		'Associated Press writers Cal Dow in Rome and Bo Chen in Oslo contributed to this report.',
		'Cal Dow @ Rome + Bo Chen @ Oslo',
	],
	[
		'Reporting was contributed by Cal Dow from Rome, Bo Chen from Oslo and Ida Lund.',
		'Cal Dow @ Rome + Bo Chen @ Oslo + Ida Lund',
	],
	['Additional reporting by Cal Dow.', 'Cal Dow'],
	[
		'Reporting by Ana Ruiz in Lima; Editing by Bo Chen',
		'Ana Ruiz @ Lima (Reporting) + Bo Chen (Editing)',
	],
	['The Associated Press contributed to this report.', ''],
	['Paul Noir, à Rome, a contribué à cet article.', 'Paul Noir @ Rome'],
	['Avec Paul Noir à Rome', 'Paul Noir @ Rome'],
	['Ana Ruiz y Bo Chen contribuyeron a este artículo.', 'Ana Ruiz + Bo Chen'],
	['Jan Brandt hat zu diesem Bericht beigetragen.', 'Jan Brandt'],
	['Mitarbeit: Jan Brandt, Erika Novak', 'Jan Brandt + Erika Novak'],
	['Mit Material von dpa', ''],
	['Con información de Ana Ruiz.', 'Ana Ruiz'],
];
const ends: Array<[text: string, read: string]> = [
	[
		'It did. (Reporting by Ana Ruiz; Editing by Bo Chen)',
		'Ana Ruiz (Reporting) + Bo Chen (Editing)',
	],
	[
		'It did. (Reporting by Ana Ruiz, editing by Bo Chen)',
		'Ana Ruiz (Reporting) + Bo Chen (editing)',
	],
	[
		'(Reporting by Ana Ruiz and Bo Chen in Oslo; additional reporting by Cal Dow; Editing by Ida Lund)',
		'Ana Ruiz (Reporting) + Bo Chen @ Oslo (Reporting) + Cal Dow (additional reporting) + Ida Lund (Editing)',
	],
	[
		'(Reporte de Ana Ruiz; Editado en español por Bo Chen)',
		'Ana Ruiz (Reporte) + Bo Chen (Editado en español)',
	],
	['(Reporte de Ana Ruiz. Editado por Bo Chen)', 'Ana Ruiz (Reporte) + Bo Chen (Editado)'],
	['(Reportage de Anne Blanc; édité par Paul Noir)', 'Anne Blanc (Reportage) + Paul Noir (édité)'],
	[
		'(Bericht von Erika Novak; redigiert von Jan Brandt)',
		'Erika Novak (Bericht) + Jan Brandt (redigiert)',
	],
	['(Reportagem de João Costa; Edição de Ana Lima)', 'João Costa (Reportagem) + Ana Lima (Edição)'],
	['It was a good lamp (the one by the gate).', ''],
	['He read it twice (edited by nobody, he said).', ''],
];

describe('the people credited below a text', () => {
	test.each(credits)('%s', (text, read) => {
		const people = readContributors([{ type: 'contributor', text, lines: [] }]);
		expect(people.map(show).join(' + ')).toBe(read);
	});
	test.each(ends)('%s', (text, read) => {
		expect(readContributors([], text).map(show).join(' + ')).toBe(read);
	});
});

function paragraph(text: string): Block {
	return { type: 'paragraph', text, lines: [] };
}

function show({ name, location, role }: Person): string {
	return `${name}${location === null ? '' : ` @ ${location}`}${role === null ? '' : ` (${role})`}`;
}

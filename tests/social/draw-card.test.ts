import { expect, test } from 'vitest';
import { drawCard, SIZE } from '../../src/social/draw-card.ts';
import { openTypefaces } from '../../src/social/open-typefaces.ts';
import { paintCard } from '../../src/social/paint-card.ts';
import { cardOfArticle, cardOfSite, type SocialCard } from '../../src/social/social-card.ts';
import { HOSTILE_HEADLINE } from '../helpers/strange-exports.ts';

const faces = await openTypefaces();

const LONG = 'The longest headline that the night desk ever let through, '.repeat(9);
const ONE_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänswitwen'.repeat(6);

const cardOf = (headline: string, publication = 'The Harbour Courier') =>
	cardOfArticle({ headline, publication, datePublished: '2019-03-12' });

test('an image is a PNG of the size that is asked for, and the same each time', async () => {
	const png = Buffer.from(await paintCard(cardOf('Late Ferry')));
	expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	expect(png.equals(await paintCard(cardOf('Late Ferry')))).toBe(true);
	expect(png.equals(await paintCard(cardOf('Later Ferry')))).toBe(false);
	const { default: sharp } = await import('sharp');
	const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
	expect([...data.subarray(0, 3)]).toEqual([0xfc, 0xfc, 0xfa]);
	const colors = new Set(
		Array.from({ length: data.length / 3 }, (_, at) => data.readUIntBE(3 * at, 3)),
	);
	expect(colors).toContain(0x15181c);
	expect(colors).toContain(0xa4dded);
});

test.each(
	Object.entries({
		short: 'Late Ferry',
		long: LONG,
		unbroken: ONE_WORD,
		hostile: HOSTILE_HEADLINE,
		empty: '',
	}),
)('nothing reaches over the edges where the headline is %s', async (_, headline) => {
	for (const card of [cardOf(headline), cardOf(headline, LONG), cardOf(headline, ONE_WORD)]) {
		const { width, height, left, top } = await boundsOf(card);
		expect(left).toBeGreaterThanOrEqual(70);
		expect(left + width).toBeLessThanOrEqual(SIZE.width - 70);
		expect(top).toBeGreaterThanOrEqual(40);
		expect(top + height).toBeLessThanOrEqual(SIZE.height - 40);
	}
});

test('a headline in letters that the fonts have none of gives its place to the publication, else to the date', () => {
	const arabic = 'ميناء الملح يفتح رصيفه القديم';
	expect(drawCard(cardOf(arabic, 'Sada al-Mallahat'), faces)).toBe(
		drawCard({ title: 'Sada al-Mallahat', source: '', dates: ['12 March 2019'] }, faces),
	);
	// One sign that is missing is enough: no word is shown without it.
	for (const headline of [arabic, '塩浜の灯台', 'The piano 🎹 is up', 'Маяк'])
		expect(drawCard(cardOf(headline, '塩浜新報'), faces)).toBe(
			drawCard({ title: '12 March 2019', source: '', dates: [] }, faces),
		);
	const inFigures = {
		title: 'Late Ferry',
		source: '塩浜新報',
		dates: ['2019年3月12日', '2019-03-12'],
	};
	expect(drawCard(inFigures, faces)).toBe(
		drawCard({ title: 'Late Ferry', source: '', dates: ['2019-03-12'] }, faces),
	);
});

test('letters of western, central and eastern Europe and of Vietnamese are set, with their accents', () => {
	for (const text of [
		'Œuvre à Þingvellir, “ß” – €5…',
		'Žluťoučký kůň, Łódź, Şırnak',
		'Thủy triều',
		'e\u0301',
	])
		expect(faces.headline.covers(text) && faces.strong.covers(text), text).toBe(true);
	expect(faces.headline.set('e\u0301', 10)).toEqual(faces.headline.set('é', 10));
	expect(faces.headline.set('AV', 10).width).toBeLessThan(
		faces.headline.set('A', 10).width + faces.headline.set('V', 10).width,
	);
	expect(faces.strong.set('Courier', 10).width).toBeGreaterThan(
		faces.label.set('Courier', 10).width,
	);
});

test('the image of the site says what the site is about', () => {
	expect(drawCard(cardOfSite(), faces)).not.toBe(drawCard(cardOf('', ''), faces));
});

/** Find where something other than paper is. */
async function boundsOf(card: SocialCard) {
	const { default: sharp } = await import('sharp');
	const { info } = await sharp(Buffer.from(await paintCard(card)))
		.trim({ threshold: 1 })
		.toBuffer({ resolveWithObject: true });
	const { width, height, trimOffsetLeft = 0, trimOffsetTop = 0 } = info;
	return { width, height, left: -trimOffsetLeft, top: -trimOffsetTop };
}

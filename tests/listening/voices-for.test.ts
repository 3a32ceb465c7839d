import { describe, expect, test } from 'vitest';
import { speaks } from '../../src/browser/listening/speaks.ts';
import { type Voice, voicesFor } from '../../src/browser/listening/voices-for.ts';

function voice(name: string, lang: string, more: Partial<Voice> = {}): Voice {
	return { name, lang, voiceURI: name, localService: true, default: false, ...more };
}

const voices = [
	voice('Albert', 'en-US'),
	voice('Far', 'en-GB', { localService: false, default: true }),
	voice('Samantha', 'en_US'),
	voice('Daniel', 'en-GB'),
	voice('Daniel (Premium)', 'en-GB'),
	voice('Thomas', 'fr-FR'),
];

describe('the voices for a language', () => {
	test.each([
		['en-GB', ['Daniel (Premium)', 'Daniel', 'Samantha', 'Albert', 'Far']],
		['en-us', ['Samantha', 'Daniel (Premium)', 'Daniel', 'Albert', 'Far']],
		['fr', ['Thomas']],
		['ar', []],
	])('are those of %s, the best first', (language, names) => {
		expect(voicesFor(voices, language).map(({ name }) => name)).toEqual(names);
	});

	test('begin with the one that the reader chose', () => {
		expect(voicesFor(voices, 'en-GB', 'Far')[0]?.name).toBe('Far');
		expect(voicesFor(voices, 'fr', 'Far')[0]?.name).toBe('Thomas');
	});
});

test.each([
	['cmn-Hans-CN', 'zh-TW', true],
	['nb-NO', 'no', true],
	['iw', 'he-IL', true],
	['en-US', 'und', false],
	['und', 'und', false],
	['', '', false],
	['not a tag!', 'en', false],
	['es', 'en', false],
])('a voice of `%s` reads `%s`: %s', (lang, language, reads) => {
	expect(speaks({ lang }, language)).toBe(reads);
});

import { printExport } from './print-export.ts';

/** Text that means something to HTML, Markdown, YAML or a URL, and nothing to a newspaper. */
export const HOSTILE_HEADLINE =
	'Harbour </script><script>alert(1)</script> board "><img src=x onerror=alert(1)> says </title> &amp; _x_ <!-- no';

/** Paragraphs that would break a page if text were not data. */
export const HOSTILE_PARAGRAPHS = [
	'# not a heading, whatever the sign in front of it says about the harbour board and its chair.',
	'1986. It was a dry year, and nobody on the quay at Saltmarsh has forgotten what came after it.',
	'The clerk wrote <script>alert(1)</script> in the margin, then </script> and </style> beside it.',
	'&amp; is five signs and &lt; is four; &#39; is five too, and &nbsp; is six, said the printer.',
	'_x_ and *y* and **z** and `code` and ~~gone~~ and ![alt](src.png) and [text](javascript:alert(1)).',
	'"Ships in [Deir Ezzour] province, and in [Saltmarsh], wait," he said, "><img src=x onerror=alert(1)>.',
	'{{ braces }} and {braces} and ${dollars} and <% signs %> and C:\\new\\table\\u0041 stay as typed.',
	'<a href="javascript:alert(1)">A link</a> that is none, and <style>body{display:none}</style> neither.',
	'> said the mate, 2 < 3 and 3 > 2, and a <b>bold</b> word costs <em>nothing</em> at <http://x.example>.',
	'Signs such as “these”, ‘these’, "those" and \'those\' -- or these --- or this ... are not changed.',
];

/** An unbroken run of letters wider than a phone. */
const LONG_WORD =
	'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenversicherungsanstalt'.repeat(3);

/**
 * Exports that no editor would print and any database may hold, by file name.
 *
 * All of it is made up. `hostile.txt` is text that looks like code; `bare.txt` has no line that may
 * be left out; `laden.txt` has every line, and each of them long.
 */
export const strangeExports: Record<string, string> = {
	'hostile.txt': printExport({
		headline: HOSTILE_HEADLINE,
		byline: 'By Ann <b>O\'Neill</b> & "Bo" Marsh in Saltmarsh',
		date: '3 March 2024',
		publication: 'Quay & <Harbour> "Gazette"',
		publicationCode: 'QHG',
		page: 'A1',
		copyright: "Copyright 2024 Quay & <Harbour> 'Gazette'. All Rights Reserved.",
		paragraphs: HOSTILE_PARAGRAPHS,
		endnotes: ['Cy <i>Dunn</i> in Saltmarsh & Bo Marsh contributed to this article.'],
	}),
	'bare.txt': printExport({
		headline: 'Tide tables',
		date: '1 January 2000',
		publication: 'Saltmarsh Post',
		publicationCode: 'SMP',
		copyright: '(c) 2000',
		paragraphs: ['High water at six.'],
	}),
	'laden.txt': printExport({
		headline: `World News: ${'The longest headline that the night desk ever let through, '.repeat(4)}and ${LONG_WORD}`,
		byline: `By ${Array.from({ length: 12 }, (_, n) => `Ada Brook-${'abcdefghijkl'[n]} Longname in Port ${n + 1}`).join(', ')} and Max Last in Saltmarsh`,
		date: '29 February 2024',
		publication: `The ${'Combined Harbours, Estuaries and Inland Waterways '.repeat(3)}Advertiser`,
		publicationCode: 'CHEIWA',
		edition: 'Late Edition - Final',
		page: 'A1, A14-A15',
		volume: 'Volume 32; Issue 3; ISSN:1555385X',
		copyright: `Copyright 2024 ${LONG_WORD}. All Rights Reserved.`,
		paragraphs: [
			`A word of no use, ${LONG_WORD}, was printed in full on the front page of the paper that day.`,
			`An address was printed too[https://example.com/${'a-long-path-with-no-end/'.repeat(8)}] and it was long.`,
			...Array.from(
				{ length: 40 },
				(_, n) => `Paragraph ${n + 1} says what paragraph ${n} said, in the words of the tide.`,
			),
		],
		endnotes: ['Eve Ford in Port 3 contributed to this article.'],
		publisher: 'Combined Harbours and Waterways Publishing Ltd.',
		identifier: 'CHEIWA0020240229ek2t00001',
	}),
};

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Write a text so that it stands in HTML as it is. */
export function escape(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/** Read the text of the first paragraph of some HTML, at most so many signs of it. */
export function readOpening(html: string, longest: number): string {
	const text = html
		.slice(3, html.indexOf('</p>'))
		.replace(
			/&(amp|lt|gt|quot);/g,
			(_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name as 'amp'],
		);
	if (text.length <= longest) return text;
	return `${text.slice(0, longest).replace(/[\s,.;:!?–—-]*\s\S*$/, '')}…`;
}

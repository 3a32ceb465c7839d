/**
 * The host of a library's proxy, with that of the paper in front, hyphens for its dots:
 * `www-paper-com.gate3.library.x.test`. Only `www`, one word and a domain are taken apart, as a hyphen
 * of the paper's own cannot be told from one that was a dot.
 */
const PROXIED =
	/^(https?:\/\/)www-([a-z\d]+)-(com|edu|gov|info|net|org|[a-z]{2}|(?:ac|co|com|gov|net|org)-[a-z]{2})\.(?:[a-z]*proxy\d*|ezp\d*|gate\d*\.library)\.[a-z\d.-]+(?::\d+)?(?=[/?#]|$)/i;

/** Give an address as it is without a library's proxy, where that is certain; else as it stands. */
export function directAddress(address: string): string {
	return address.replace(
		PROXIED,
		(_, scheme: string, name: string, domain: string) =>
			`${scheme}www.${name}.${domain.replaceAll('-', '.')}`,
	);
}

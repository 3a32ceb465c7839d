import type { Container } from '../../containers/export-source.ts';
import type { SourceFormat } from '../../record.ts';

/** Name the format of a Factiva export: by what it is wrapped in, else by its layout. */
export function formatIn(container: Container, layout: 'factiva' | 'factiva-tagged'): SourceFormat {
	return container === 'html' || container === 'rtf' ? `factiva-${container}` : layout;
}

import type { VFile } from 'vfile';
import type { ExportSource } from './containers/export-source.ts';
import { readTaggedRecords, weighTagged } from './formats/factiva/tagged.ts';
import { readUntaggedRecords, weighUntagged } from './formats/factiva/untagged.ts';
import type { Evidence } from './formats/evidence.ts';
import { readMarkdown, weighMarkdown } from './formats/markdown/markdown.ts';
import { readClassicRecords, weighClassic } from './formats/nexis/classic.ts';
import { readUniRecords, weighUni } from './formats/nexis/uni.ts';
import { readProquestRecords, weighProquest } from './formats/proquest/proquest.ts';
import type { RawRecord } from './formats/raw-record.ts';
import { readRecord } from './read-record.ts';
import type { ExportRecord } from './record.ts';

/** A way in which a database sets out its articles. */
export interface Layout {
	/** As a message names it. */
	name: string;
	/** Look for what only this layout has; each piece of evidence counts once. Every file is weighed for every layout. */
	weigh: (source: ExportSource) => Evidence[];
	/** Read the records; problems go on `file.messages`. */
	read: (source: ExportSource, file: VFile) => ExportRecord[];
}

/** All layouts that can be read. */
export const layouts: readonly Layout[] = [
	{
		name: 'Factiva without field names',
		weigh: weighUntagged,
		read: withFields(readUntaggedRecords),
	},
	{
		name: 'Factiva with field names',
		weigh: weighTagged,
		read: withFields(readTaggedRecords),
	},
	{ name: 'Nexis', weigh: weighClassic, read: withFields(readClassicRecords) },
	{ name: 'Nexis Uni', weigh: weighUni, read: withFields(readUniRecords) },
	{ name: 'ProQuest', weigh: weighProquest, read: withFields(readProquestRecords) },
	{ name: 'Markdown', weigh: weighMarkdown, read: readMarkdown },
];

type ReadRaw = (source: ExportSource, file: VFile) => RawRecord[];

/** A layout says which lines are which field; what they mean is read in one place. */
function withFields(read: ReadRaw): Layout['read'] {
	return (source, file) => read(source, file).map((raw) => readRecord(raw, source.text, file));
}

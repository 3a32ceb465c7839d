import { z } from 'zod';
import { articleSchema } from '../../article/schema.ts';
import { csvColumns } from '../../article/to-csv.ts';
import { isTextField } from '../../article/text-fields.ts';
import type { DataForm } from './data-files.ts';
import type { DataScope } from './data-scope.ts';

/** What a field of the data files is called in a Table Schema (https://datapackage.org/standard/table-schema/). */
export interface RecordField {
	name: string;
	type: 'string' | 'integer' | 'date' | 'array' | 'object';
	constraints?: {
		required?: boolean;
		unique?: boolean;
		enum?: readonly string[];
		minimum?: number;
		pattern?: string;
	};
}

/** What a JSON Schema says of a property, as far as it is needed. */
interface Property {
	/** With `null` where a record need not say it. */
	type?: string | string[];
	format?: string;
	enum?: string[];
	anyOf?: Property[];
	minLength?: number;
	exclusiveMinimum?: number;
	properties?: Record<string, Property>;
}

const record = z.toJSONSchema(articleSchema, { io: 'input' }) as Property;

/** Give the fields of a data file in their order: what they are is told by the one schema of the record. */
export function recordFields(scope: DataScope, form: DataForm): RecordField[] {
	if (form === 'csv') return csvColumns[scope].map((name) => toField(name, propertyOf(name), form));
	return Object.entries(record.properties ?? {})
		.filter(([name]) => scope === 'texts' || !isTextField(name))
		.map(([name, property]) => toField(name, property, form));
}

/** A column `sourceFile` is the part `file` of the field `source`; links are in a column without a field of its own. */
function propertyOf(column: string): Property {
	const { source, ...others } = record.properties ?? {};
	const part = /^source([A-Z])(\w+)$/.exec(column);
	const own = part && source?.properties?.[`${part[1]?.toLowerCase()}${part[2]}`];
	return own ?? others[column] ?? { type: 'array' };
}

function toField(name: string, property: Property, form: DataForm): RecordField {
	const types = [property, ...(property.anyOf ?? [])].flatMap(({ type = [] }) => type);
	const isList = types.includes('array');
	const required = !types.includes('null') && (form === 'jsonl' || !isList);
	const constraints: NonNullable<RecordField['constraints']> = {
		...(required && { required }),
		...(name === 'id' && { unique: true }),
		...(property.enum && { enum: property.enum }),
		...(property.exclusiveMinimum === 0 && { minimum: 1 }),
		...(property.minLength && { pattern: `[0-9a-f]{${property.minLength}}` }),
	};
	const type = isList && form === 'csv' ? 'string' : typeOf(types, property.format);
	return Object.keys(constraints).length > 0 ? { name, type, constraints } : { name, type };
}

/** A table has no lists: their entries are lines of a text there. */
function typeOf(types: readonly string[], format: string | undefined): RecordField['type'] {
	if (format === 'date') return 'date';
	const known = ['integer', 'array', 'object'] as const;
	return known.find((type) => types.includes(type)) ?? 'string';
}

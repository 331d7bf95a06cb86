import {
  CODE_LISTS,
  LANGUAGES,
  PUBLISHER_ROLES,
  WRITER_ROLES,
} from '#functions/formats/cwr/tables/code-lists.ts';
import type { FieldLayout } from '#functions/formats/cwr/tables/layout-of.ts';

/** How a field's value is checked. */
export type FieldKind =
  | 'any'
  | 'digits'
  | 'date'
  | 'time'
  | 'yes or no'
  | 'yes, no or unknown'
  | 'code'
  | 'society'
  | 'territory'
  | 'ISWC'
  | 'ISRC'
  | 'IPI name number'
  | 'IPI base number';

const KIND_OF_TYPE = {
  A: 'any',
  N: 'digits',
  D: 'date',
  T: 'time',
  B: 'yes or no',
  F: 'yes, no or unknown',
  L: 'any',
  S: 'any',
} as const satisfies Record<FieldLayout['type'], FieldKind>;

/** The kind of a field: by its name where the value has an own form or list, else by its type. */
export function kindOf(field: FieldLayout, codes: ReadonlySet<string> | undefined): FieldKind {
  const { name, type } = field;
  if (name === 'iswc') return 'ISWC';
  if (name === 'isrc') return 'ISRC';
  if (/ipiNameNumber$/i.test(name)) return 'IPI name number';
  if (/ipiBaseNumber$/i.test(name)) return 'IPI base number';
  if (name === 'territoryCode') return 'territory';
  if (name.endsWith('ocietyCode') || name === 'recipientCode') return 'society';
  if (codes !== undefined) return 'code';
  return KIND_OF_TYPE[type];
}

/** The list that a field's values come from, where there is one. */
export function codesOf(recordType: string, field: FieldLayout): ReadonlySet<string> | undefined {
  if (field.name === 'role') return recordType.endsWith('PU') ? PUBLISHER_ROLES : WRITER_ROLES;
  if (field.name === 'languageCode' || field.name === 'performanceLanguage') return LANGUAGES;
  if (recordType === 'ACK' && field.name === 'originalTransactionType') return undefined;
  return field.type === 'A' && field.name !== 'retractionReason' ? undefined : CODE_LISTS[field.name];
}

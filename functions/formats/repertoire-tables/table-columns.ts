import { COLUMN_SYNONYMS } from '#functions/formats/csv/column-synonyms.ts';
import { plainName } from '#functions/formats/csv/plain-name.ts';
import { type ProposedMapping, proposeColumns } from '#functions/formats/csv/propose-mapping.ts';
import type { ColumnMapping } from '#shared/schemas/uploads.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';

/** Columns that stand beside one with names, or in its place, as partners keep them. */
const OF_PARTIES: Readonly<Record<string, readonly string[]>> = {
  ipi: [
    ...['ipi', 'ipi number', 'ipi name number', 'ipi no', 'ipi nr', 'ipi code', 'cae', 'cae ipi', 'ipi cae'],
    ...['cae number', 'writer ipi', 'writer ipi number', 'ipi writer', 'composer ipi', 'author ipi'],
    ...['numero ipi', 'code ipi', 'codigo ipi', 'ipi auteur', 'ipi autor', 'ipi compositor', 'ipi urheber'],
  ],
  role: [
    ...['role', 'role code', 'writer role', 'capacity', 'writer capacity', 'party role', 'party type'],
    ...['designation', 'writer designation', 'writer type', 'contribution', 'role writer'],
    ...['qualite', 'fonction', 'role auteur', 'funcion', 'rol', 'funcao', 'papel', 'rolle', 'funktion'],
  ],
  society: [
    ...['society', 'society code', 'pro', 'cmo', 'writer society', 'writer pro', 'affiliation', 'pr society'],
    ...['writer affiliation', 'societe', 'societe auteur', 'sociedad', 'sociedade', 'gesellschaft', 'vg'],
  ],
  first_name: [
    ...[
      'first name',
      'writer first name',
      'given name',
      'forename',
      'composer first name',
      'author first name',
    ],
    ...['prenom', 'prenom auteur', 'nombre', 'primeiro nome', 'nome proprio', 'vorname'],
  ],
  last_name: [
    ...['last name', 'writer last name', 'surname', 'family name', 'writer surname', 'composer last name'],
    ...[
      'author last name',
      'nom',
      'nom famille',
      'apellido',
      'sobrenome',
      'apelido',
      'nachname',
      'familienname',
    ],
  ],
  publisher_ipi: [
    ...['publisher ipi', 'publisher ipi number', 'ipi publisher', 'ipi editeur', 'ipi editor', 'ipi verlag'],
  ],
  publisher_share: [
    ...['publisher share', 'share publisher', 'publisher percent', 'publishing share', 'publisher split'],
    ...['part editeur', 'part editoriale', 'cuota editor', 'quota editora', 'anteil verlag', 'verlagsanteil'],
  ],
};
const MORE_SHARES = [
  ...['writer share', 'share writer', 'writer percent', 'composer share', 'author share', 'part auteur'],
  ...['cuota autor', 'quota autor', 'anteil urheber', 'contribution percent', 'writer split'],
];
const OF_LENGTHS = [
  ...['duration ms', 'duration m', 'length ms', 'duration millisecond', 'duration in millisecond', 'time ms'],
  ...['duration minute', 'duration min', 'length minute', 'duree minute', 'duracion minuto', 'dauer minuten'],
];

/** All columns of a table of repertoire by what they are called. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  ...COLUMN_SYNONYMS,
  shares: [...COLUMN_SYNONYMS.shares, ...MORE_SHARES],
  duration_seconds: [...COLUMN_SYNONYMS.duration_seconds, ...OF_LENGTHS],
  ...OF_PARTIES,
};

/** Columns that may come once for each writer or publisher, as they are called with a number: `writer_1`, `share_1`. */
const NUMBERED: Readonly<Record<string, string>> = {
  writers: 'writer',
  ipi: 'ipi',
  role: 'role',
  shares: 'share',
  society: 'society',
  first_name: 'first_name',
  last_name: 'last_name',
  publishers: 'publisher',
  publisher_ipi: 'publisher_ipi',
  publisher_share: 'publisher_share',
};

const NUMBERS = Array.from({ length: REPERTOIRE_TABLE_LIMITS.numbered }, (_, i) => i + 1);

/** Every column that a table of repertoire may have, by the names that a mapping has for them. */
export const TABLE_COLUMNS: readonly string[] = [
  ...Object.keys(SYNONYMS),
  ...Object.values(NUMBERED).flatMap((name) => NUMBERS.map((number) => `${name}_${number}`)),
];

const COLUMNS: ReadonlySet<string> = new Set(TABLE_COLUMNS);

/** What of a mapping names columns, without its settings, whose values may be names of columns by chance. */
export const columnsIn = (mapping: ColumnMapping): ColumnMapping =>
  Object.fromEntries(Object.entries(mapping).filter(([ours]) => COLUMNS.has(ours)));

const BY_NAME = new Map(
  Object.keys(NUMBERED).flatMap((column) => (SYNONYMS[column] ?? []).map((name) => [name, column] as const)),
);

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(SYNONYMS).map(plainName),
  ...Object.values(SYNONYMS).flat(),
]);

/** Whether a name, in its plain form, is one that a column of ours is known by, with a number or without. */
export const isKnownColumn = (plain: string): boolean =>
  KNOWN.has(plain) || (/\d/.test(plain) && numberedColumn(plain) !== undefined);

/**
 * Which columns of a table are which of ours, by their names: those of works and recordings, those of interested
 * parties, and those that come once for each, such as *Writer 2* or *IPI 2* (also where the table says the same name
 * twice: *IPI*, *IPI (2)*).
 */
export function proposeTableColumns(labels: readonly string[]): ProposedMapping {
  const numbered = new Map<string, string>();
  for (const label of labels) {
    const column = numberedColumn(label);
    if (column !== undefined && !numbered.has(column)) numbered.set(column, label);
  }
  const used = new Set(numbered.values());
  const others = labels.map((label) => (used.has(label) ? '' : label));
  const proposed = proposeColumns(others, SYNONYMS);
  const likely = [...numbered.keys()].map((column) => [column, 'likely'] as const);
  return {
    mapping: { ...proposed.mapping, ...Object.fromEntries(numbered) },
    confidence: { ...proposed.confidence, ...Object.fromEntries(likely) },
    notUnderstood: proposed.notUnderstood,
  };
}

/** `Writer 2 IPI` and `IPI 2` → `ipi_2`; undefined where the name has no number, or is not that of such a column. */
function numberedColumn(label: string): string | undefined {
  const words = plainName(label).split(' ');
  const at = words.findIndex((word) => /^\d{1,2}$/.test(word));
  const number = Number(words[at]);
  if (at === -1 || number < 1 || number > REPERTOIRE_TABLE_LIMITS.numbered) return undefined;
  const column = BY_NAME.get(words.toSpliced(at, 1).join(' '));
  const name = column === undefined ? undefined : NUMBERED[column];
  return name === undefined ? undefined : `${name}_${number}`;
}

import type { ColumnNames } from '#functions/formats/csv/column-names.ts';
import { parseIswc } from '#shared/ids.ts';
import { LengthEvidence } from './length-evidence.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';
import { NameEvidence } from './name-evidence.ts';
import { looseIswc } from './read-ids.ts';
import { RowEvidence } from './row-evidence.ts';
import { ShareEvidence } from './share-evidence.ts';
import { splitValues } from './split-names.ts';

type Row = { readonly line: number; readonly values: readonly string[] };

const NUMBERS = Array.from({ length: REPERTOIRE_TABLE_LIMITS.numbered }, (_, i) => i + 1);
const each = (column: string): readonly string[] => NUMBERS.map((number) => `${column}_${number}`);
const NAMES = ['writers', ...each('writer')];
const PARTIES = [
  ...['writers', 'first_name', 'last_name', 'ipi', 'role'],
  ...['writer', 'first_name', 'last_name', 'ipi'].flatMap(each),
];
const SHARES = ['shares', 'publisher_share', ...each('share'), ...each('publisher_share')];

/** Reads a whole table for how it is kept, and keeps nothing of it but counts, hashes and a few examples. */
export class TableEvidence {
  readonly rows = new RowEvidence();
  readonly shares = new ShareEvidence();
  readonly names = new NameEvidence();
  readonly lengths = new LengthEvidence();
  /** Whether an ISWC is written as only a lenient reading understands. */
  hasLooseIswc = false;
  readonly #positions: Readonly<Record<'names' | 'parties' | 'shares', readonly number[]>>;
  readonly #columns: ColumnNames;

  constructor(columns: ColumnNames) {
    const positionsOf = (wanted: readonly string[]): readonly number[] =>
      wanted.flatMap((column) => columns.position(column) ?? []);
    this.#columns = columns;
    this.#positions = {
      names: positionsOf(NAMES),
      parties: positionsOf(PARTIES),
      shares: positionsOf(SHARES),
    };
  }

  get hasParties(): boolean {
    const { parties, shares } = this.#positions;
    return parties.length + shares.length > 0 || this.#columns.has('publishers');
  }

  get hasIsrc(): boolean {
    return this.#columns.has('isrc');
  }

  add({ line, values }: Row): void {
    const at = (position: number): string => values[position] ?? '';
    const cell = (column: string): string => at(this.#columns.position(column) ?? -1).trim();
    const iswc = cell('iswc');
    const loose = iswc === '' ? undefined : looseIswc(iswc);
    if (loose !== undefined && parseIswc(iswc) === undefined) this.hasLooseIswc = true;
    const id = cell('work_id');
    const key = id === '' ? loose : id;
    const parties = this.#positions.parties.map(at).join('\t').trim();
    this.rows.add({ line, key, title: cell('title'), parties, isrc: cell('isrc') });
    this.#addNames(at, cell);
    this.lengths.add(cell('duration_seconds'));
    const shares = this.#positions.shares.map(at).filter((text) => text.trim() !== '');
    const within = shares.length > 0 ? [] : this.#positions.names.flatMap((one) => percentagesIn(at(one)));
    this.shares.add(key, [...shares, ...within]);
  }

  #addNames(at: (position: number) => string, cell: (column: string) => string): void {
    const beside = Math.max(0, ...['shares', 'ipi'].map((column) => valuesIn(cell(column))));
    for (const position of this.#positions.names) this.names.add(at(position), beside);
  }
}

const valuesIn = (cell: string): number => (cell === '' ? 0 : splitValues(cell).length);

const percentagesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/\d{1,3}(?:[.,]\d{1,6})?\s*%/g)].map(([text]) => text);

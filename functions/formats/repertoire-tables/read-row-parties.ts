import { CSV_LIMITS } from '#functions/formats/csv/limits.ts';
import type { RowCells } from '#functions/formats/csv/row-cells.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { REPERTOIRE_TABLE_LIMITS } from './limits.ts';
import { inOrder, type PartyText, parseParty } from './parse-party.ts';
import { shareOf } from './share-of.ts';
import { splitNames, splitPublishers, splitValues } from './split-names.ts';
import type { TableSettings } from './table-settings.ts';

/** The columns that say more of the parties of another column, in their order. */
type Beside = {
  readonly ipi: string;
  readonly role?: string;
  readonly society?: string;
  readonly share: string;
};

const WRITERS: Beside = { ipi: 'ipi', role: 'role', society: 'society', share: 'shares' };
const PUBLISHERS: Beside = { ipi: 'publisher_ipi', share: 'publisher_share' };

/**
 * The interested parties of a row: those in one cell, those with columns of their own (`writer_1`, `ipi_1` …), and
 * those with a first and a last name. What stands beside names in columns of its own belongs to them in their order;
 * a share, IPI or role within a name counts where there is no such column. A party whose role is a publisher's is one,
 * in whichever column.
 */
export function readRowParties(cells: RowCells, settings: TableSettings): readonly Share[] {
  const writers = withColumns(cells, writersOf(cells, settings), WRITERS);
  const publishers = withColumns(cells, publishersOf(cells), PUBLISHERS);
  const all = withShares(cells, writers, publishers);
  const numbered = numberedOf(cells, settings);
  if (all.writers.length + numbered.writers.length > CSV_LIMITS.listEntries) {
    const message = `more than ${CSV_LIMITS.listEntries} writers`;
    cells.reject('row.value-too-long', { column: 'writers', message });
    return [];
  }
  return [
    ...[...all.writers, ...numbered.writers].map((party) =>
      shareOf(cells, party, { kind: 'writer', settings }),
    ),
    ...[...all.publishers, ...numbered.publishers].map((party) =>
      shareOf(cells, party, { kind: 'publisher', settings }),
    ),
  ];
}

type Parties = { readonly writers: readonly PartyText[]; readonly publishers: readonly PartyText[] };

function writersOf(cells: RowCells, settings: TableSettings): readonly PartyText[] {
  const text = cells.lines('writers', CSV_LIMITS.rowBytes);
  const names = fullName(cells, '');
  if (names !== undefined) return [{ name: names }];
  return splitNames(text ?? '', settings.separators).map((entry) => parseParty(entry, settings));
}

/** First and last name where they have columns of their own; these count before a name in one piece. */
function fullName(cells: RowCells, suffix: string): string | undefined {
  const first = cells.text(`first_name${suffix}`, CSV_LIMITS.nameCharacters);
  const last = cells.text(`last_name${suffix}`, CSV_LIMITS.nameCharacters);
  return last === undefined ? undefined : `${first ?? ''} ${last}`.trim();
}

const publishersOf = (cells: RowCells): readonly PartyText[] =>
  splitPublishers(cells.lines('publishers', CSV_LIMITS.rowBytes) ?? '').map((entry) =>
    parseParty(entry, { isLastNameFirst: false }),
  );

/** IPIs, roles and societies in the order of the names; one alone counts for each, but an IPI for no more than one. */
function withColumns(cells: RowCells, parties: readonly PartyText[], beside: Beside): readonly PartyText[] {
  const { ipi, role, society } = beside;
  const ipis = valuesFor(cells, ipi, parties.length);
  const roles = role === undefined ? [] : sharedBy(cells, role, parties.length);
  const societies = society === undefined ? [] : sharedBy(cells, society, parties.length);
  return parties.map((party, at) =>
    enriched(party, { ipi: ipis[at], role: roles[at], society: societies[at] }),
  );
}

type More = { readonly [K in 'ipi' | 'role' | 'society' | 'share']?: string | undefined };

/** A party with what its own columns say, where they say anything. */
function enriched(party: PartyText, { ipi = '', role = '', society = '', share = '' }: More): PartyText {
  return {
    ...party,
    ...(ipi !== '' && { ipi }),
    ...(role !== '' && { role }),
    ...(society !== '' && { society }),
    ...(share !== '' && { share }),
  };
}

function valuesFor(cells: RowCells, column: string, count: number): readonly string[] {
  const text = cells.lines(column, CSV_LIMITS.rowBytes);
  if (text === undefined || count === 0) return [];
  const values = count === 1 ? [text] : splitValues(text);
  if (values.length === count) return values;
  const message = `${values.length} values for ${count} names; they were left out`;
  cells.warn('row.value-invalid', { column, message, actual: text });
  return [];
}

function sharedBy(cells: RowCells, column: string, count: number): readonly string[] {
  const text = cells.lines(column, CSV_LIMITS.rowBytes);
  if (text === undefined) return [];
  const isOne = count > 1 && splitValues(text).length === 1;
  return isOne ? Array<string>(count).fill(text) : valuesFor(cells, column, count);
}

/** Shares in the order of writers, then publishers, or of writers alone; a column of publishers' shares goes first. */
function withShares(
  cells: RowCells,
  writers: readonly PartyText[],
  publishers: readonly PartyText[],
): Parties {
  const own = sharesFor(cells, PUBLISHERS.share, [publishers.length]);
  const shares = sharesFor(cells, WRITERS.share, [
    writers.length + (own === undefined ? publishers.length : 0),
    writers.length,
  ]);
  return {
    writers: writers.map((party, at) => enriched(party, { share: shares?.[at] })),
    publishers: publishers.map((party, at) =>
      enriched(party, { share: own === undefined ? shares?.[writers.length + at] : own[at] }),
    ),
  };
}

function sharesFor(
  cells: RowCells,
  column: string,
  counts: readonly number[],
): readonly string[] | undefined {
  const actual = cells.lines(column, CSV_LIMITS.rowBytes);
  if (actual === undefined) return undefined;
  const values = listedShares(actual, counts);
  if (counts.includes(values.length)) return values;
  const message = `${values.length} shares for ${counts.toReversed().join(' or ')} names`;
  cells.reject('row.shares-invalid', { column, message, actual });
  return undefined;
}

/**
 * `50,50` are the shares of two names, but `50,00` is the share of one: a comma without a blank parts whole percentages
 * alone, where no single share is expected and they make 100 or 200.
 */
function listedShares(text: string, counts: readonly number[]): readonly string[] {
  const values = splitValues(text);
  if (values.length > 1 || counts.includes(1) || !/^\d{1,3}(,\d{1,3})+$/.test(text)) return values;
  const byComma = text.split(',');
  const sum = byComma.reduce((all, value) => all + Number(value), 0);
  return counts.includes(byComma.length) && (sum === 100 || sum === 200) ? byComma : values;
}

const NUMBERS = Array.from({ length: REPERTOIRE_TABLE_LIMITS.numbered }, (_, i) => i + 1);

function numberedOf(cells: RowCells, settings: TableSettings): Parties {
  const read = (column: string, prefix: '' | 'publisher_'): readonly PartyText[] =>
    NUMBERS.flatMap((number) => {
      const text = cells.text(`${column}_${number}`, CSV_LIMITS.rowBytes);
      const name = prefix === '' ? fullName(cells, `_${number}`) : undefined;
      if (text === undefined && name === undefined) return [];
      const cell = (what: string) => cells.text(`${prefix}${what}_${number}`, CSV_LIMITS.idCharacters);
      const isLastNameFirst = prefix === '' && settings.isLastNameFirst;
      const party =
        name === undefined ? parseParty(text ?? '', { isLastNameFirst }) : { name: inOrder(name, false) };
      const more = { ipi: cell('ipi'), role: cell('role'), society: cell('society'), share: cell('share') };
      return [enriched(party, more)];
    });
  return { writers: read('writer', ''), publishers: read('publisher', 'publisher_') };
}

import type { RepertoireRecord } from '#functions/formats/records.ts';
import { parseIsrc } from '#shared/ids.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { ColumnNames } from './column-names.ts';
import type { Layout } from './layout.ts';
import { CSV_LIMITS } from './limits.ts';
import { parsePercentages } from './parse-percentages.ts';
import { NO_ISRC, readIswc } from './read-identifier.ts';
import { readParties } from './read-parties.ts';
import type { RowCells } from './row-cells.ts';

const REQUIRED = ['work_id', 'title'];
const OPTIONAL = ['alt_titles', 'iswc', 'isrc', 'writers', 'publishers', 'shares'];
const KNOWN = [...REQUIRED, ...OPTIONAL];

/** A works file: `work_id, title, alt_titles, iswc, isrc, writers, publishers, shares`; other columns become metadata. */
export function worksLayout(names: ColumnNames, shareScale: number): Layout<RepertoireRecord> {
  const others = names.others(KNOWN);
  return {
    noun: 'works',
    required: REQUIRED,
    optional: OPTIONAL,
    read: (cells) => readWork(cells, { shareScale, others }),
  };
}

type Reading = { readonly shareScale: number; readonly others: ReturnType<ColumnNames['others']> };

function readWork(cells: RowCells, { shareScale, others }: Reading): RepertoireRecord | undefined {
  const partnerWorkId = cells.required('work_id', CSV_LIMITS.idCharacters);
  const title = cells.required('title', CSV_LIMITS.nameCharacters);
  const alternativeTitles = readAlternativeTitles(cells);
  const iswc = readIswc(cells);
  const isrcs = readIsrcs(cells);
  const shares = readShares(cells, shareScale);
  const metadata = readMetadata(cells, others);
  if (cells.isRejected) return undefined;
  if (iswc === undefined && isrcs.length === 0) {
    const message = 'The work has neither ISWC nor ISRC; plays can be matched by title only';
    cells.warn('row.identifier-missing', { column: 'iswc', message });
  }
  return {
    noun: 'work',
    work: {
      partnerWorkId,
      title,
      alternativeTitles,
      ...(iswc !== undefined && { iswc }),
      isrcs,
      shares,
      ...(metadata !== undefined && { metadata }),
    },
  };
}

function readAlternativeTitles(cells: RowCells): readonly string[] {
  const titles = readList(cells, 'alt_titles');
  if (titles.some((title) => title.length > CSV_LIMITS.nameCharacters)) {
    const message = `an alternative title has more than ${CSV_LIMITS.nameCharacters} characters`;
    cells.reject('row.value-too-long', { column: 'alt_titles', message });
  }
  return titles;
}

function readIsrcs(cells: RowCells): readonly string[] {
  const isrcs: string[] = [];
  for (const actual of readList(cells, 'isrc')) {
    const isrc = parseIsrc(actual);
    if (isrc === undefined) cells.warn('row.isrc-invalid', { column: 'isrc', message: NO_ISRC, actual });
    else if (!isrcs.includes(isrc)) isrcs.push(isrc);
  }
  return isrcs;
}

function readShares(cells: RowCells, scale: number): readonly Share[] {
  const parties = [...readParties(cells, 'writers'), ...readParties(cells, 'publishers')];
  const actual = cells.text('shares', CSV_LIMITS.rowBytes);
  if (actual === undefined) return parties;
  const { hasDecimalComma } = cells;
  const parsed = parsePercentages(actual, { parties: parties.length, scale, hasDecimalComma });
  if ('wrong' in parsed) {
    cells.reject('row.shares-invalid', { column: 'shares', message: parsed.wrong, actual });
    return parties;
  }
  for (const [i, percent] of parsed.percents?.entries() ?? []) {
    const party = parties[i];
    if (party !== undefined) party.percent = percent;
  }
  return parties;
}

function readMetadata(
  cells: RowCells,
  others: Reading['others'],
): Readonly<Record<string, string>> | undefined {
  if (others.length === 0) return undefined;
  const metadata: Record<string, string> = {};
  for (const { name, position } of others) {
    const value = cells.at(position, { column: name, maxCharacters: CSV_LIMITS.metadataCharacters });
    if (value !== undefined) metadata[name] = value;
  }
  return Object.keys(metadata).length === 0 ? undefined : metadata;
}

function readList(cells: RowCells, column: string): readonly string[] {
  const text = cells.text(column, CSV_LIMITS.rowBytes);
  if (text === undefined) return [];
  const entries = text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  if (entries.length > CSV_LIMITS.listEntries) {
    const message = `${column} has ${entries.length} entries; ${CSV_LIMITS.listEntries} at most`;
    cells.reject('row.value-too-long', { column, message });
  }
  return entries;
}

import type { WorkRecord } from '#functions/formats/records.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { Contradiction } from './contradiction.ts';
import { mergeParties } from './merge-parties.ts';
import type { RowFacts } from './row-facts.ts';

/**
 * One work of the rows that it has, which have its title and ISWC where they have any; titles, ISRCs and metadata are
 * gathered, a party that comes again with the same share is one. Undefined where nothing tells which work it is, or
 * what it is called.
 */
export function mergeRows(rows: readonly RowFacts[]): WorkRecord | Contradiction | undefined {
  const [first] = rows;
  const title = rows.find((row) => row.title !== undefined)?.title;
  const iswc = rows.find((row) => row.iswc !== undefined)?.iswc;
  const isrcs = [...new Set(rows.flatMap((row) => row.isrcs))];
  const [isrc] = isrcs;
  const substitute = iswc ?? (isrc === undefined ? undefined : `isrc:${isrc}`);
  const partnerWorkId = first?.workId ?? substitute;
  if (first === undefined || title === undefined || partnerWorkId === undefined) return undefined;
  const wrong = contradictionOf(rows, { title, iswc });
  if (wrong !== undefined) return wrong;
  const shares = mergeParties(rows);
  if (!isMerged(shares)) return shares;
  const metadata = Object.assign({}, ...rows.toReversed().map((row) => row.metadata));
  return {
    partnerWorkId,
    title,
    alternativeTitles: [...new Set(rows.flatMap((row) => row.alternativeTitles))],
    ...(iswc !== undefined && { iswc }),
    isrcs,
    shares,
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}

const isMerged = (found: readonly Share[] | Contradiction): found is readonly Share[] => Array.isArray(found);

function contradictionOf(
  rows: readonly RowFacts[],
  said: { readonly title: string; readonly iswc: string | undefined },
): Contradiction | undefined {
  for (const row of rows) {
    for (const column of ['title', 'iswc'] as const) {
      const value = row[column];
      const other = said[column];
      if (value === undefined || other === undefined || plain(value) === plain(other)) continue;
      const before = rows.find((one) => one[column] === other)?.line ?? row.line;
      const message = `The work has the ${column} “${value.slice(0, 100)}” here and “${other.slice(0, 100)}”`;
      return { line: row.line, before, column, message };
    }
  }
  return undefined;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

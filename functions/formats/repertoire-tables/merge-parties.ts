import { percentOf } from '#functions/formats/ddex/shares/parse-share-percent.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { Contradiction } from './contradiction.ts';
import type { RowFacts } from './row-facts.ts';

type Kept = { readonly share: Share; readonly line: number; readonly hundredths: readonly number[] };

const WHOLE = 10_000;
/** In hundredths of a percent: three thirds are 99.99. */
const TOLERANCE = 10;

/**
 * The parties of the rows of one work, each once, writers first. A writer who comes again must have the same share. A publisher may
 * stand beside each of its writers: its shares count once where they are equal, unless only their sum makes the work
 * whole, and are added where they differ.
 */
export function mergeParties(rows: readonly RowFacts[]): readonly Share[] | Contradiction {
  const kept = new Map<string, Kept>();
  for (const row of rows) {
    for (const share of row.shares) {
      const key = keyOfParty(share);
      const before = kept.get(key);
      if (before !== undefined && share.kind === 'writer' && share.percent !== before.share.percent) {
        return otherShare(share, { row, before });
      }
      const hundredths = share.percent === undefined ? [] : [Math.round(Number(share.percent) * 100)];
      kept.set(key, {
        share: before?.share ?? share,
        line: before?.line ?? row.line,
        hundredths: [...(before?.hundredths ?? []), ...hundredths],
      });
    }
  }
  const found = [...kept.values()];
  const all = [
    ...found.filter(({ share }) => share.kind === 'writer'),
    ...found.filter(({ share }) => share.kind !== 'writer'),
  ];
  const once = all.reduce((sum, one) => sum + (one.hundredths[0] ?? 0), 0);
  const added = all.reduce((sum, one) => sum + totalOf(one, true), 0);
  const isAdded = Math.abs(added - WHOLE) <= TOLERANCE && Math.abs(once - WHOLE) > TOLERANCE;
  return all.map((one) => {
    if (one.hundredths.length === 0) return one.share;
    return { ...one.share, percent: percentOf(Math.min(totalOf(one, isAdded), WHOLE)) };
  });
}

function totalOf({ share, hundredths }: Kept, isAdded: boolean): number {
  const [first = 0] = hundredths;
  const differ = hundredths.some((one) => one !== first);
  if (share.kind === 'writer' || !(isAdded || differ)) return first;
  return hundredths.reduce((sum, one) => sum + one, 0);
}

const keyOfParty = ({ kind, name, ipi, role }: Share): string =>
  `${kind} ${role} ${ipi ?? name.toLowerCase()}`;

function otherShare(
  { name, percent = 'no share' }: Share,
  { row, before }: { readonly row: RowFacts; readonly before: Kept },
): Contradiction {
  const message = `${name} has ${percent} here and ${before.share.percent ?? 'no share'}`;
  return { line: row.line, before: before.line, column: 'shares', message };
}

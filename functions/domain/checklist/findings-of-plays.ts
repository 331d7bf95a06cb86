import { type Found, found, type Place } from '#functions/domain/checklist/found.ts';
import { minorToDecimal } from '#shared/money.ts';
import type { PlayCounts } from '#shared/schemas/cycles.ts';
import type { LineItem } from '#shared/schemas/line-items.ts';

/** The share of plays, seconds and money that should have a work. */
const MATCHED_PERCENT = 90;

/** What the plays of a cycle add up to when all stations are shared out. */
export type Played = {
  /** Of plays that no person dismissed. */
  readonly seconds: { readonly total: number; readonly matched: number };
  /** Stations that pay a licence fee in the period and have no play in it. */
  readonly silent: readonly Place[];
};
type SharedOut = {
  readonly counts: PlayCounts;
  readonly played: Played;
  readonly lines: readonly LineItem[];
  readonly currency: string;
};

/** What the checklist says of plays and of what they came to (royalty rules §12.3). */
export function findingsOfPlays({ counts, played, lines, currency }: SharedOut): readonly Found[] {
  const own = lines.filter(({ adjustmentOf }) => adjustmentOf === undefined);
  const gross = (of: readonly LineItem[]) => of.reduce((sum, line) => sum + line.gross.minor, 0n);
  const unidentified = gross(own.filter(({ payee }) => payee.ref === 'held:unidentified'));
  const [all, conflicts] = [gross(own), own.filter(({ payee }) => payee.ref === 'held:share-conflict')];
  return [
    ...found('station-without-plays', played.silent),
    ...below('matched-plays', BigInt(counts.matched), BigInt(counts.total - counts.dismissed)),
    ...below('matched-seconds', BigInt(played.seconds.matched), BigInt(played.seconds.total)),
    ...below('matched-money', all - unidentified, all),
    ...found(
      'share-conflicts',
      conflicts
        .toSorted((a, b) => (a.gross.minor < b.gross.minor ? 1 : -1))
        .map(({ work, gross: { minor } }) => ({
          ref: work.ref,
          message: `${minorToDecimal(minor, currency)} ${currency} of ${work.title ?? work.ref} is contested.`,
        })),
      { value: minorToDecimal(gross(conflicts), currency) },
    ),
  ];
}

type Matched = 'matched-plays' | 'matched-seconds' | 'matched-money';

/** A share that is below the limit, in percent rounded down, so that a limit that is just missed is told. */
function below(code: Matched, part: bigint, all: bigint): readonly Found[] {
  if (all <= 0n || part * 100n >= all * BigInt(MATCHED_PERCENT)) return [];
  const hundredths = String((part * 10_000n) / all).padStart(3, '0');
  const percent = `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
  return [{ code, value: percent, limit: `${MATCHED_PERCENT}.00`, where: [] }];
}

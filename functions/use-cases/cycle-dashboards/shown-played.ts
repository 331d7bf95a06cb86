import { addPlayed } from '#functions/domain/cycles/played-by-time.ts';
import type { Basis } from '#functions/use-cases/cycle-dashboards/basis-of.ts';
import type { CyclePlayed } from '#functions/use-cases/cycles/played-files.ts';
import { moneyOf } from '#shared/money.ts';
import type { CycleDashboard, CycleFigures } from '#shared/schemas/cycle-dashboards.ts';

/** The figures that are looked at first, of a lock or a run. */
export function shownFigures({
  totals: { gross, held, adminFee, net },
  plays,
  payable,
  played,
  currency,
}: Pick<Basis, 'totals' | 'plays' | 'payable' | 'played' | 'currency'>): CycleFigures {
  const sums = played && sumsOf(played);
  return {
    plays,
    seconds: sums === undefined ? null : { total: sums.seconds, matched: sums.matchedSeconds },
    money:
      sums === undefined
        ? null
        : { total: moneyOf(sums.minor, currency), matched: moneyOf(sums.matchedMinor, currency) },
    ...{ gross, held, adminFee, net },
    netPayable: payable?.netPayable ?? null,
  };
}

/** When plays were, with what of the gross no play of a week brought. */
export function shownPlayed(
  { totals, currency }: Pick<Basis, 'totals' | 'currency'>,
  played: CyclePlayed,
): NonNullable<CycleDashboard['played']> {
  const money = (minor: bigint) => moneyOf(minor, currency);
  return {
    weeks: played.weeks.map(({ minor, matchedMinor, ...week }) => ({
      ...week,
      money: money(minor),
      matchedMoney: money(matchedMinor),
    })),
    stations: played.stations.map(({ hours, ...station }) => ({ ...station, plays: hours })),
    withoutPlays: money(played.grossMinor - sumsOf(played).minor),
    corrections: money(totals.gross.minor - played.grossMinor),
  };
}

const sumsOf = ({ weeks }: CyclePlayed) => weeks.reduce((sum, week) => addPlayed(sum, week), addPlayed());

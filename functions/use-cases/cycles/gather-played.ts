import type { Played } from '#functions/domain/checklist/findings-of-plays.ts';
import type { Place } from '#functions/domain/checklist/found.ts';
import type { StationShares } from '#functions/use-cases/cycles/frozen-shares.ts';

/** Adds up, station by station, what the checklist says of plays. */
export function gatherPlayed() {
  const seconds = { total: 0, matched: 0 };
  const silent: Place[] = [];
  return {
    add({ stationId, stationName, seconds: own, counts, pools }: StationShares): void {
      seconds.total += own.total;
      seconds.matched += own.matched;
      const paysFee = pools.some(({ pool, grossMinor }) => pool === 'licence' && grossMinor !== '0');
      if (counts.plays > 0 || !paysFee) return;
      silent.push({
        ref: stationId,
        message: `${stationName} (${stationId}) pays a licence fee and sent no plays.`,
      });
    },
    all: (): Played => ({ seconds, silent }),
  };
}

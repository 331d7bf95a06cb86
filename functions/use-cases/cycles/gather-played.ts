import type { Played } from '#functions/domain/checklist/findings-of-plays.ts';
import type { Place } from '#functions/domain/checklist/found.ts';
import type { StationManifest } from '#functions/domain/cycles/manifest.ts';
import { licencePart } from '#functions/domain/licensing/licence-fee.ts';

/** Adds up, station by station, what the checklist says of plays. */
export function gatherPlayed() {
  const seconds = { total: 0, matched: 0 };
  const silent: Place[] = [];
  return {
    add({ cycle, station, licences, plays }: StationManifest): void {
      for (const { dismissed, durationSeconds, workId } of plays) {
        if (dismissed === true) continue;
        seconds.total += durationSeconds;
        if (workId !== undefined) seconds.matched += durationSeconds;
      }
      if (plays.length > 0 || licencePart(licences, cycle) === 0n) return;
      const { stationId, name } = station;
      silent.push({
        ref: stationId,
        message: `${name} (${stationId}) pays a licence fee and sent no plays.`,
      });
    },
    all: (): Played => ({ seconds, silent }),
  };
}

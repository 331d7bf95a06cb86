import { compareUtf8 } from './compare-utf8.ts';
import type { Recording } from './recording.ts';

/** What one station's plays come to, all recordings together. */
export type StationSummary = {
  /** Its number in the report, from 1. */
  readonly id: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly plays: number;
  readonly grossMinor: bigint;
  readonly netMinor: bigint;
};

/** A summary for each station that used something, in the order of their ids; one of nothing where there is none. */
export function stationSummaries(recordings: readonly Recording[]): readonly StationSummary[] {
  const byStation = Map.groupBy(
    recordings.flatMap(({ uses }) => uses),
    ({ stationId }) => stationId,
  );
  if (byStation.size === 0) return [{ id: '1', ...NOTHING }];
  return [...byStation]
    .toSorted(([a], [b]) => compareUtf8(a, b))
    .map(([stationId, uses], i) => {
      const works = uses.flatMap((use) => use.works);
      return {
        id: String(i + 1),
        stationId,
        stationName: uses[0]?.stationName ?? stationId,
        plays: uses.reduce((sum, use) => sum + use.plays, 0),
        grossMinor: works.reduce((sum, { grossMinor }) => sum + grossMinor, 0n),
        netMinor: works.reduce((sum, { netMinor }) => sum + netMinor, 0n),
      };
    });
}

const NOTHING = { stationId: '', stationName: '', plays: 0, grossMinor: 0n, netMinor: 0n };

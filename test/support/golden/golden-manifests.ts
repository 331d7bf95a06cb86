import { localTime } from '#functions/domain/calendar.ts';
import type { FrozenPlay, StationManifest } from '#functions/domain/cycles/manifest.ts';
import { decideByIdentifier } from '#functions/domain/matching/decide-by-identifier.ts';
import type { PlayRecord } from '#functions/formats/records.ts';
import { WorkId } from '#shared/ids.ts';
import { MADE_AT } from '#test/support/given/an-id.ts';
import { rowsOfLog } from '#test/support/logs/read-log.ts';
import type { Catalogue } from './golden-catalogue.ts';
import { cycle, goldenFile, licences, PERIOD, stations, tariffs } from './golden-setup.ts';

/** What a close would freeze of each station, from the golden play log. */
export async function goldenManifests({ works, candidates }: Catalogue): Promise<readonly StationManifest[]> {
  const plays: PlayRecord[] = [];
  for await (const row of await rowsOfLog(() => goldenFile('plays.csv'))) {
    if (row.kind !== 'record') throw new Error(JSON.stringify(row));
    plays.push(row.record);
  }
  return stations.map((station) => {
    const seen = new Set<string>();
    const own = plays.filter((play) => play.stationId === station.stationId);
    const first = own.filter(({ playId }) => !seen.has(playId) && seen.add(playId));
    return {
      cycle,
      station,
      tariffs,
      licences: licences.filter(({ stationId }) => stationId === station.stationId),
      works,
      plays: first.map((play) => frozen(play, station.timezone)).filter(isWithin),
      duplicates: own.length - first.length,
    };
  });

  function frozen(play: PlayRecord, timezone: string): FrozenPlay {
    const decided = decideByIdentifier(play, candidates, { now: MADE_AT, by: 'test' });
    const workId = WorkId.optional().parse(decided.workId);
    return {
      playId: play.playId,
      playedAt: play.playedAt,
      ...localTime(play.playedAt, timezone),
      durationSeconds: play.durationSeconds ?? 0,
      ...(workId !== undefined && { workId }),
    };
  }
}

const isWithin = ({ date }: FrozenPlay): boolean => PERIOD.periodStart <= date && date <= PERIOD.periodEnd;

import { RunningTotal } from '#functions/formats/statement/running-total.ts';
import { sectionAmounts } from '#functions/formats/statement/section-amounts.ts';
import type { Statement, StatementUsage } from '#functions/formats/statement/statement.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import { compareUtf8 } from './compare-utf8.ts';
import type { Recording, StationUse, WorkUse } from './recording.ts';

/**
 * The recordings that a statement's plays used, in the order of ISRC and works. Plays are of one recording when they name the same
 * ISRC, else when they are of the same works. The order of the usages does not matter. Throws where they do not add
 * up to what the cycle's own lines come to.
 */
export function gatherRecordings(statement: Statement): readonly Recording[] {
  const works = new Map(statement.works.map((work) => [work.workRef, work]));
  const plays = Map.groupBy(addingUp(statement), ({ stationId, playId }) => `${stationId}\n${playId}`);
  const recordings = Map.groupBy(plays.values(), recordingKey);
  return [...recordings]
    .toSorted(([a], [b]) => compareUtf8(a, b))
    .map(([, played]) => recordingOf(played, works));
}

/** All usages of one play. */
type Play = readonly StatementUsage[];

function* addingUp(statement: Statement): Generator<StatementUsage> {
  const sum = new RunningTotal();
  for (const usage of statement.usages) {
    sum.add(usage);
    yield usage;
  }
  sum.mustBe(sectionAmounts(statement).own, 'usages');
}

function recordingKey(play: Play): string {
  const isrc = isrcOf(play);
  return isrc === undefined ? `works ${sortedRefs(play).join('+')}` : `isrc ${isrc}`;
}

function isrcOf(play: Play): string | undefined {
  const isrcs = play.flatMap(({ isrc }) => (isrc === undefined ? [] : (parseIsrc(isrc) ?? [])));
  return isrcs.toSorted(compareUtf8)[0];
}

const sortedRefs = (usages: Iterable<StatementUsage>) =>
  [...new Set(Array.from(usages, ({ workRef }) => workRef))].toSorted(compareUtf8);

function recordingOf(plays: readonly Play[], works: ReadonlyMap<string, WorkSnapshot>): Recording {
  const usages = plays.flat();
  const isrc = isrcOf(plays[0] ?? []);
  const refs = sortedRefs(usages);
  const artist = mostFrequent(plays.flatMap(([usage]) => usage?.artist?.trim() || []));
  const seconds = plays.reduce((sum, [usage]) => sum + (usage?.durationSeconds ?? 0), 0);
  const byStation = Map.groupBy(plays, ([usage]) => usage?.stationId ?? '');
  return {
    id: isrc ?? refs.join('+'),
    ...(isrc !== undefined && { isrc }),
    ...(artist !== undefined && { artist }),
    durationSeconds: Math.round(seconds / plays.length),
    works: refs.map((ref) => works.get(ref) ?? workOf(ref, usages)),
    uses: [...byStation.values()].map(useOf).toSorted((a, b) => compareUtf8(a.stationId, b.stationId)),
  };
}

/** A work that the statement does not describe, as its usages name it. */
function workOf(workRef: string, usages: readonly StatementUsage[]): WorkSnapshot {
  const usage = usages.find((one) => one.workRef === workRef);
  const iswc = parseIswc(usage?.iswc ?? workRef);
  return {
    workRef,
    workId: workRef,
    title: usage?.title ?? workRef,
    alternativeTitles: [],
    ...(iswc !== undefined && { iswc }),
    isrcs: [],
    shares: [],
  };
}

function useOf(plays: readonly Play[]): StationUse {
  const usages = plays.flat();
  const names = usages.map(({ stationName }) => stationName).toSorted(compareUtf8);
  const byWork = Map.groupBy(usages, ({ workRef }) => workRef);
  return {
    stationId: usages[0]?.stationId ?? '',
    stationName: names[0] ?? '',
    plays: plays.length,
    works: [...byWork].map(
      ([workRef, of]): WorkUse => ({
        workRef,
        plays: new Set(of.map(({ playId }) => playId)).size,
        grossMinor: of.reduce((sum, { gross }) => sum + gross.minor, 0n),
        netMinor: of.reduce((sum, { net }) => sum + net.minor, 0n),
      }),
    ),
  };
}

/** Of several as frequent the one that sorts first. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  return counted.toSorted((a, b) => b.count - a.count || compareUtf8(a.text, b.text))[0]?.text;
}

import { createLocalWork } from '#shared/contract/artists.ts';
import { closeCycle, readCycle } from '#shared/contract/cycles.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import { linkPlay, listUnmatched, sendPlays } from '#shared/contract/usage.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { succeeded } from './end-of.ts';
import { fresh } from './fresh.ts';
import { changedMeanwhile } from './meanwhile.ts';
import { newArtist, newCycle, newStation } from './onboard.ts';
import { bodyOf } from './sample-bodies.ts';
import type { Stage } from './stage.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** One day for all proofs of a file, whether or not midnight passes while they run. */
const TODAY = Date.now();
const dayBefore = (days: number): string => new Date(TODAY - days * DAY_MS).toISOString().slice(0, 10);
/** At eight in the morning: a play that is sent again was played at the same time. */
const daysAgo = (days: number): string => `${dayBefore(days)}T08:00:00.000Z`;
/** Lists show the last month: plays are of three weeks ago, and the days around them are a cycle that may be closed. */
const PLAYED = 21;
/** Those around a play, and those after them, up to the last that may be closed today. */
const around = (days: number) => ({ periodStart: dayBefore(days + 4), periodEnd: dayBefore(days - 6) });
const NEXT_PERIOD = { periodStart: dayBefore(PLAYED - 7), periodEnd: dayBefore(PLAYED - 13) };

/** A play of a song that no identifier names, as a station sends it; nobody decides about the song of another station. */
export function playBody(
  stationId: string,
  playId: string,
  days = PLAYED,
): Readonly<Record<string, unknown>> {
  const song = { title: titleOf(stationId), artist: 'Nobody' };
  return { playId, stationId, playedAt: daysAgo(days), ...song, durationSeconds: 200 };
}

export const titleOf = (stationId: string): string => `Unknown tune ${stationId}`;

/** An unmatched play in a territory of its own, with a work to link it to. */
export type SetPlay = {
  readonly territory: string;
  readonly stationId: string;
  readonly playId: string;
  readonly workId: string;
  readonly link: () => Promise<unknown>;
  /** Closes the cycle of the play and waits until it is locked. */
  readonly close: () => Promise<Cycle>;
  /** Starts that close, and does not wait for it. */
  readonly startClose: () => Promise<unknown>;
  /** Closes the cycle after it. */
  readonly closeNext: () => Promise<Cycle>;
  readonly changedMeanwhile: () => Promise<void>;
};

/** Sends the play, three weeks old unless the proof says otherwise, and prepares the rest. */
export async function newPlay(stage: Stage, { days = PLAYED } = {}): Promise<SetPlay> {
  const territory = fresh.territory();
  const date = dayBefore(days);
  const [{ stationId }, workId] = await Promise.all([newStation(stage, { territory }), aWork(stage)]);
  await stage.ops.get(sendPlays, { body: { plays: [playBody(stationId, 'P-1', days)] } });
  const query = { territory, from: date, to: date };
  const { items } = await stage.viewer.get(listUnmatched, { query });
  const playId = items[0]?.id ?? '';
  const start = async (period: object) => {
    const { id } = await newCycle(stage, { territory, ...period });
    const params = { cycleId: id };
    return { params, job: await stage.ops.get(closeCycle, { params, body: {} }) };
  };
  const close = async (period: object) => {
    const { params, job } = await start(period);
    await succeeded(stage, job);
    return stage.viewer.get(readCycle, { params });
  };
  const price = () => stage.admin.get(createTariff, { body: { ...bodyOf(createTariff), territory } });
  return {
    ...{ territory, stationId, playId, workId },
    link: () => stage.ops.get(linkPlay, { params: { playId }, body: { workId, reason: 'Heard it' } }),
    close: async () => {
      await price();
      return close(around(days));
    },
    startClose: async () => {
      await price();
      return start(around(days));
    },
    closeNext: () => close(NEXT_PERIOD),
    changedMeanwhile: () => changedMeanwhile(stage, { entity: 'play', entityId: `${stationId}/${date}/P-1` }),
  };
}

async function aWork(stage: Stage): Promise<string> {
  const { id, reference } = await newArtist(stage);
  const shares = [{ artistReference: reference, percent: '100.00' }];
  const body = { title: 'A song', shares };
  return (await stage.ops.get(createLocalWork, { params: { artistId: id }, body })).id;
}

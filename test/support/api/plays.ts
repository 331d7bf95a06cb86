import { createLocalWork } from '#shared/contract/artists.ts';
import { closeCycle } from '#shared/contract/cycles.ts';
import { createTariff } from '#shared/contract/licensing.ts';
import { linkPlay, listUnmatched, sendPlays } from '#shared/contract/usage.ts';
import { succeeded } from './end-of.ts';
import { fresh } from './fresh.ts';
import { changedMeanwhile } from './meanwhile.ts';
import { newArtist, newCycle, newStation } from './onboard.ts';
import { bodyOf } from './sample-bodies.ts';
import type { Stage } from './stage.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
/** Lists show the last month: plays are of three weeks ago, and the days around them are a cycle that may be closed. */
const PLAYED_AT = daysAgo(21);
const [DATE = ''] = PLAYED_AT.split('T');
const PERIOD = { periodStart: daysAgo(25).slice(0, 10), periodEnd: daysAgo(15).slice(0, 10) };

/** A play of a song that no identifier names, as a station sends it; nobody decides about the song of another station. */
export function playBody(stationId: string, playId: string): Readonly<Record<string, unknown>> {
  const song = { title: titleOf(stationId), artist: 'Nobody' };
  return { playId, stationId, playedAt: PLAYED_AT, ...song, durationSeconds: 200 };
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
  readonly close: () => Promise<unknown>;
  readonly changedMeanwhile: () => Promise<void>;
};

/** Sends the play and prepares the rest. */
export async function newPlay(stage: Stage): Promise<SetPlay> {
  const territory = fresh.territory();
  const [{ stationId }, workId] = await Promise.all([newStation(stage, { territory }), aWork(stage)]);
  await stage.ops.get(sendPlays, { body: { plays: [playBody(stationId, 'P-1')] } });
  const { items } = await stage.viewer.get(listUnmatched, { query: { territory, from: DATE } });
  const playId = items[0]?.id ?? '';
  return {
    ...{ territory, stationId, playId, workId },
    link: () => stage.ops.get(linkPlay, { params: { playId }, body: { workId, reason: 'Heard it' } }),
    close: async () => {
      await stage.admin.get(createTariff, { body: { ...bodyOf(createTariff), territory } });
      const { id } = await newCycle(stage, { territory, ...PERIOD });
      await succeeded(stage, await stage.ops.get(closeCycle, { params: { cycleId: id }, body: {} }));
    },
    changedMeanwhile: () => changedMeanwhile(stage, { entity: 'play', entityId: `${stationId}/${DATE}/P-1` }),
  };
}

async function aWork(stage: Stage): Promise<string> {
  const { id, reference } = await newArtist(stage);
  const shares = [{ artistReference: reference, percent: '100.00' }];
  const body = { title: 'A song', shares };
  return (await stage.ops.get(createLocalWork, { params: { artistId: id }, body })).id;
}

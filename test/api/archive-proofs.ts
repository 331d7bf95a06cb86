import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { zipSync } from 'fflate';
import { listAttributions } from '#shared/contract/usage.ts';
import { succeeded } from '#test/support/api/end-of.ts';
import { newStation } from '#test/support/api/onboard.ts';
import { answers, type Proof } from '#test/support/api/proof.ts';
import { sendLog } from '#test/support/api/send-log.ts';
import type { Stage } from '#test/support/api/stage.ts';

const PAUSE_MS = 100;
const PATIENCE_MS = 100_000;
const DAYS = ['2026-02-03', '2026-02-04'];
const logOf = (day: string) =>
  new TextEncoder().encode(`Date,Time,Title,Artist,Length\n${day},06:00:12,Night Ferry,Yaw Ember,3:27\n`);

/** The plays of a station once there are as many as are meant to come. */
async function playsOnceThere({ viewer }: Stage, stationId: string, count: number) {
  const query = { stationId, from: '2026-02-01', to: '2026-02-28' };
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(PAUSE_MS)) {
    const answer = await viewer.get(listAttributions, { query });
    if (answer.items.length === count) return viewer.ask(listAttributions, { query });
  }
  throw new Error(`The plays of ${stationId} did not come`);
}

/** Logs that come together: each file of the archive becomes a job of its own, whose file lies elsewhere. */
export const archiveProofs: readonly Proof[] = [
  answers(listAttributions, 'the plays of every log of an archive', async (stage) => {
    const { stationId } = await newStation(stage);
    const archive = Uint8Array.from(
      zipSync(Object.fromEntries(DAYS.map((day) => [`${day}.csv`, logOf(day)]))),
    );
    expect(await succeeded(stage, await sendLog(stage, archive, { stationId }))).toMatchObject({
      counts: { files: 2 },
    });
    return playsOnceThere(stage, stationId, DAYS.length);
  }),
];

import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiClient } from '#infra/local/sample/api-client.ts';
import { systemOn } from '#test/integration/local/running-system.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { deniedCalls, keepUsedGrants } from '#test/support/iam-notes.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addAgreement, addPartner, addStation, addTariff, openCycle } from '#test/support/world/set-up.ts';
import { WORKS } from '#test/support/world/small-quarter.ts';
import { chance } from './chance.ts';
import { driveQuarter } from './drive-quarter.ts';
import { outcomeOf } from './outcome.ts';
import { playLog } from './quarter-files.ts';

const SEED = Number(process.env['SEED'] ?? 20_260_401);
const KILLS = 3;
const PATIENCE_MS = 180_000;
const system = systemOn(await freeBlock(), 'real');
let world: TestWorld;

beforeAll(async () => {
  [world] = await Promise.all([startWorld(), system.start()]);
}, PATIENCE_MS);
afterAll(async () => {
  await Promise.all([system.kill(), world.stop()]);
  keepUsedGrants(system.folder);
  rmSync(system.folder, { recursive: true, force: true });
});

/** The same quarter without API, machine or kills. */
async function undisturbed() {
  for (const stationId of ['GH-COM-01', 'GH-COM-02']) await addStation(world, { stationId });
  await addTariff(world);
  const partner = await addPartner(world);
  await addAgreement(world, partner.id);
  await runIngestion(world, await sendFile(world, WORKS, { partner }));
  await runIngestion(world, await sendFile(world, playLog()));
  const { id } = await openCycle(world);
  await runClose(world, id);
  return outcomeOf(
    await world.cycles.find(id),
    await world.cycles.lines(id),
    await world.payments.ofCycle(id),
  );
}

const token = async (role: string, user: string) => {
  const body = JSON.stringify({ role, user });
  return (await fetch(`${system.addresses.signIn}/token-for`, { method: 'POST', body })).text();
};

/** Drives the quarter as a patient caller: where the system is away, again from the beginning with the same keys. */
async function drivenPatiently(): Promise<Awaited<ReturnType<typeof driveQuarter>>> {
  for (const until = Date.now() + PATIENCE_MS; ; await wait(200)) {
    try {
      return await driveQuarter(new ApiClient({ url: system.addresses.site, token }));
    } catch (error) {
      const isAway = !/answered 4|the job/.test(String(error));
      if (!isAway || Date.now() > until) throw error;
    }
  }
}

describe('a system that is killed again and again', () => {
  test(
    `comes to the same quarter as one that is not (SEED=${SEED})`,
    async () => {
      const expected = await undisturbed();
      const below = chance(SEED);
      const driving = drivenPatiently();
      for (let kill = 0; kill < KILLS; kill += 1) {
        await wait(600 + below(1800));
        await system.kill();
        await system.start();
      }

      const { outcome, exports, jobs } = await driving;
      expect(outcome).toEqual(expected);
      expect(exports).toEqual(['CSV', 'PDF']);
      expect(jobs).toEqual([
        'close-cycle succeeded',
        'repertoire-ingestion succeeded',
        'usage-ingestion succeeded',
      ]);
      expect(deniedCalls(system.folder)).toEqual([]);
    },
    PATIENCE_MS,
  );
});

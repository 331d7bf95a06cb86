import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemOn } from '#test/integration/local/running-system.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { deniedCalls, keepUsedGrants } from '#test/support/iam-notes.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { chance } from './chance.ts';
import { drivenPatiently } from './driven-patiently.ts';
import { undisturbedQuarter } from './undisturbed-quarter.ts';

const SEED = Number(process.env['SEED'] ?? 20_260_401);
const KILLS = 3;
const PATIENCE_MS = 180_000;
/** A new account, 100 writes a second with little kept for later, and S3 too busy for every twentieth call. */
const EDGES = ['--strict', '--table-writes', '100', '--table-burst', '2', '--slow-down', '20'];
const system = systemOn(await freeBlock(), 'real', EDGES);
let world: TestWorld;

beforeAll(async () => {
  [world] = await Promise.all([startWorld(), system.start()]);
}, PATIENCE_MS);
afterAll(async () => {
  await Promise.all([system.kill(), world.stop()]);
  keepUsedGrants(system.folder);
  rmSync(system.folder, { recursive: true, force: true });
});

describe('a system that is killed again and again, and of which AWS turns much away', () => {
  test(
    `comes to the same quarter as one that is left in peace (SEED=${SEED})`,
    async () => {
      const expected = await undisturbedQuarter(world);
      const below = chance(SEED);
      const driving = drivenPatiently(system.addresses, PATIENCE_MS);
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

import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drivenPatiently } from '#test/simulation/driven-patiently.ts';
import { undisturbedQuarter } from '#test/simulation/undisturbed-quarter.ts';
import { freeBlock } from '#test/support/free-block.ts';
import { deniedCalls, keepUsedGrants } from '#test/support/iam-notes.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { systemOn } from './running-system.ts';

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

test(
  'a quarter comes to the same end where AWS turns much of it away',
  async () => {
    const { outcome, jobs } = await drivenPatiently(system.addresses, PATIENCE_MS);
    expect(outcome).toEqual(await undisturbedQuarter(world));
    expect(jobs).toEqual([
      'close-cycle succeeded',
      'repertoire-ingestion succeeded',
      'usage-ingestion succeeded',
    ]);
    expect(deniedCalls(system.folder)).toEqual([]);
  },
  PATIENCE_MS,
);

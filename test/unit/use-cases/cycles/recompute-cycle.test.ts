import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicPlayId } from '#functions/domain/usage/public-play-id.ts';
import { lockedFileKey } from '#functions/use-cases/cycles/close-input.ts';
import { linesDigest } from '#functions/use-cases/cycles/lines-digest.ts';
import { linkPlay } from '#functions/use-cases/usage/link-play.ts';
import type { CycleId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { aStationId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { runRecompute } from '#test/support/world/run-recompute.ts';
import { openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';

const STATION = aStationId('GH-COM-01');
let world: FakeWorld;
let first: Cycle;
let second: Cycle;

const cycleOf = async (cycleId: CycleId) => present(await world.cycles.find(cycleId));
const playOf = async (date: string, playId: string) =>
  present(await world.plays.find({ stationId: STATION, date, playId }));

/** A quarter, and the next with a correction of it: the unknown tune of the first was Golden River. */
beforeAll(async () => {
  world = fakeWorld();
  await smallQuarter(world);
  const { id } = await openCycle(world);
  await runClose(world, id);
  const { attribution } = await playOf('2026-02-01', 'P-1');
  const unknown = await playOf('2026-02-04', 'P-4');
  const link = { workId: present(attribution.workId), reason: 'Heard it', applyToSame: false };
  await linkPlay(world, OPS, { playId: publicPlayId(unknown), link });
  world.setClock('2026-07-06T09:00:00.000Z');
  await playAt(world, '2026-05-01');
  const next = { name: '2026-Q2 – Ghana', periodStart: '2026-04-01', periodEnd: '2026-06-30' };
  const { id: nextId } = await openCycle(world, next);
  await runClose(world, nextId);
  [first, second] = [await cycleOf(id), await cycleOf(nextId)];
}, 60_000);

/** Changes one byte of a file for as long as an act takes. */
async function withOneByteChanged<T>(key: string, act: () => Promise<T>): Promise<T> {
  const at = { bucket: world.settings.workBucket, key };
  const bytes = present(await world.files.read(at));
  const changed = Uint8Array.from(bytes);
  changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
  await world.files.put(at, changed, 'application/json');
  const done = await act();
  await world.files.put(at, bytes, 'application/json');
  return done;
}

describe('the lock (royalty rules §6.7)', () => {
  test('writes into its audit entry what its lines and its files hash to', async () => {
    const lines = await world.cycles.lines(first.id);
    expect(first.digest?.lines).toBe(linesDigest(lines.toReversed()));
    const { items } = await world.audit.page({ entity: 'cycle', entityId: first.id, limit: 10 });
    expect(items.find(({ action }) => action === 'cycle.locked')?.after).toMatchObject({
      digest: first.digest,
    });
  });
});

describe('recomputing', () => {
  test('proves a cycle, and one that corrects another, with the digest of its lines', async () => {
    for (const cycle of [first, second]) {
      const lines = await world.cycles.lines(cycle.id);
      expect(await runRecompute(world, cycle.id)).toMatchObject({
        ...{ status: 'succeeded', problems: [] },
        result: { identical: true, lines: lines.length, digest: cycle.digest?.lines },
      });
    }
    expect((await world.cycles.lines(second.id)).some(({ adjustmentOf }) => adjustmentOf)).toBe(true);
  });

  test.each(['manifest', 'allocation', 'adjusted'] as const)(
    'names a station’s %s file in which one byte changed, with both hashes',
    async (name) => {
      const { key, sha256 } = present((await world.cycles.station(second.id, STATION))?.[name]);
      const job = await withOneByteChanged(key, () => runRecompute(world, second.id));
      expect(job).toMatchObject({ status: 'succeeded', result: { identical: false } });
      expect(job.problems).toContainEqual({
        ...{ code: 'recompute.file-changed', ref: key },
        message: expect.stringMatching(new RegExp(`SHA-256 is [0-9a-f]{64}, not ${sha256}$`)),
      });
    },
  );

  test.each(['cycle', 'groups', 'claimed-works', 'files'] as const)(
    'names the %s file of the close in which one byte changed',
    async (name) => {
      const key = lockedFileKey(second, name);
      const job = await withOneByteChanged(key, () => runRecompute(world, second.id));
      expect(job).toMatchObject({ status: 'succeeded', result: { identical: false } });
      expect(job.problems.map(({ code, ref }) => `${code} ${ref}`)).toContain(
        `recompute.file-changed ${key}`,
      );
    },
  );

  test('names a file of an earlier close by which this one is reckoned', async () => {
    const key = lockedFileKey(first, 'groups');
    const job = await withOneByteChanged(key, () => runRecompute(world, second.id));
    expect(job.problems).toMatchObject([{ code: 'recompute.file-changed', ref: key }]);
  });

  test('says that a line differs which somebody changed in the table', async () => {
    const lines = await world.cycles.lines(first.id);
    const [changed, ...others] = lines;
    await world.cycles.replaceLines(first.id, [{ ...present(changed), usageCount: 99 }, ...others]);
    expect((await runRecompute(world, first.id)).problems).toMatchObject([
      { code: 'recompute.lines-differ', message: expect.stringMatching(/^The lines as they stand hash to/) },
    ]);
    await world.cycles.replaceLines(first.id, lines);
  });

  test('is refused while the cycle is open', async () => {
    const { id } = await openCycle(world, { territory: 'NG' });
    await expect(runRecompute(world, id)).rejects.toMatchObject({ code: 'cycle.not-locked' });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Partner } from '#shared/schemas/partners.ts';
import { present } from '#test/support/present.ts';
import { startWorlds, type TestWorld } from '#test/support/real-world.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';
import { WORKS } from '#test/support/world/small-quarter.ts';
import { writtenItems } from '#test/support/world/written-items.ts';

const REPERTOIRE = [
  'work',
  'recording',
  'party',
  'deliveryAlias',
  'recordingAlias',
  'deliveryVersion',
  'identifier',
];
let worlds: Awaited<ReturnType<typeof startWorlds>>;
let world: TestWorld;
let ascap: Partner;
let written: ReturnType<typeof writtenItems>;

beforeAll(async () => {
  worlds = await startWorlds();
}, 60_000);
beforeEach(async () => {
  world = await worlds.make();
  ascap = await addPartner(world);
  written = writtenItems(world);
});
afterAll(() => worlds.stop());

const repertoireWrites = () => written.kinds.filter((kind) => REPERTOIRE.includes(kind));
const ingest = async (csv: string) => {
  const job = await sendFile(world, csv, { partner: ascap });
  written.forget();
  return runIngestion(world, job);
};

describe('what a repertoire file costs in writes', () => {
  test('creates what it names', async () => {
    expect((await ingest(WORKS)).counts).toMatchObject({
      works: { created: 2, updated: 0, unchanged: 0, rejected: 0 },
      recordings: { created: 2 },
      writers: { created: 3 },
    });
    // A new work: the claim of its alias, the work, the alias. It stands in no index, so each is one write.
    const ofWorks = repertoireWrites().filter((kind) => kind === 'work' || kind === 'deliveryAlias');
    expect(ofWorks.toSorted()).toEqual([
      ...['deliveryAlias', 'deliveryAlias', 'deliveryAlias', 'deliveryAlias'],
      ...['work', 'work'],
    ]);
    expect(await world.partners.repertoire(ascap.id)).toMatchObject({ works: 2, recordings: 2 });
  });

  test('sent again writes nothing to the repertoire', async () => {
    await ingest(WORKS);
    expect((await ingest(WORKS)).counts).toMatchObject({
      works: { created: 0, updated: 0, unchanged: 2 },
      writers: { created: 0, updated: 0 },
    });
    expect(repertoireWrites()).toEqual([]);
    expect(await world.partners.repertoire(ascap.id)).toMatchObject({ works: 2, recordings: 2 });
  });

  test('with a changed row updates that row alone, and keeps what was said before', async () => {
    await ingest(WORKS);
    const job = await ingest(WORKS.replace('Golden River', 'Silver River'));
    expect(job.counts).toMatchObject({ works: { created: 0, updated: 1, unchanged: 1 } });
    expect(repertoireWrites().filter((kind) => kind === 'work')).toHaveLength(1);
    const aliases = await world.works.aliases(ascap.id, ['A-1']);
    const workId = present(aliases.get('A-1')).workId;
    expect(await world.works.find(workId)).toMatchObject({ title: 'Silver River' });
    expect(await world.works.history(workId)).toMatchObject([{ delivery: { title: 'Golden River' } }]);
  });

  test('tried dry says what it would do and writes nothing', async () => {
    const csv = WORKS.replaceAll('A-', 'D-').replaceAll('USZQG', 'USZQD');
    const job = await sendFile(world, csv, { partner: ascap, dryRun: true });
    written.forget();
    expect((await runIngestion(world, job)).counts).toMatchObject({ works: { created: 2 } });
    expect(repertoireWrites()).toEqual([]);
  });
});

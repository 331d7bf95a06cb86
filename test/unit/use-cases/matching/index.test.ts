import { beforeEach, describe, expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { buildIndex } from '#functions/use-cases/matching/build-index.ts';
import { buildTonight } from '#functions/use-cases/matching/build-tonight.ts';
import { extendIndex } from '#functions/use-cases/matching/extend-index.ts';
import { isIndexStale } from '#functions/use-cases/matching/is-index-stale.ts';
import { openCurrentIndex } from '#functions/use-cases/matching/open-index.ts';
import { requestIndexBuild } from '#functions/use-cases/matching/request-index-build.ts';
import { searchWorks } from '#functions/use-cases/matching/search-works.ts';
import { mergeWork, unmergeWork } from '#functions/use-cases/repertoire/merge-work.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { OPS } from '#test/support/world/people.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const HEAD = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares\n';
const FIRST = `${HEAD}A-1,Golden River Rising,,,USZQG2200540,Ama Mensah||CA|010,,100
A-2,Sunday Highlife Parade,,,,Kofi Boateng||CA|010,,100
`;
const SECOND = `${HEAD}A-2,Sunday Highlife Procession,,,,Kofi Boateng||CA|010,,100
A-3,Harbour Lanterns,,,,Adwoa Sarpong||CA|010,,100
`;

let world: FakeWorld;
let partner: Partner;
/** A process of its own: nothing open, and what it logs is kept. */
const anotherProcess = (): World & { readonly logged: string[] } => {
  const logged: string[] = [];
  const catalogue = { ...world.catalogue, opened: { layers: new Map() } };
  return { ...world, catalogue, logged, log: (event) => logged.push(event) };
};
const titlesFound = async (typed: string, by: World = anotherProcess()) =>
  (await searchWorks(by, typed, 10)).map(({ title }) => title);
const namesOf = async () => (await world.catalogue.current())?.layers.map(({ name }) => name);
const ingest = async (csv: string, times = 1) =>
  runIngestion(world, await sendFile(world, csv, { partner }), times);

beforeEach(async () => {
  world = fakeWorld();
  partner = await addPartner(world);
}, 60_000);
const isStale = async () => isIndexStale(world, await world.catalogue.current());

describe('the index of works', () => {
  test('is not there before there are works, and nothing breaks without it', async () => {
    expect(await openCurrentIndex(world)).toBeUndefined();
    expect(await titlesFound('Golden River')).toEqual([]);
  });

  test('begins with the first ingestion, and grows by what each changed', async () => {
    await ingest(FIRST, 2);
    expect(await namesOf()).toEqual(['b1']);
    expect(await titlesFound('golden rivr')).toEqual(['Golden River Rising']);
    expect(await isStale()).toBe(false);

    await ingest(SECOND);
    expect(await namesOf()).toEqual(['b1', 'd2']);
    expect(await titlesFound('Sunday Highlife Procession')).toEqual(['Sunday Highlife Procession']);
    expect((await world.catalogue.current())?.layers[1]?.entries).toBe(2);

    await ingest(SECOND);
    expect(await namesOf()).toEqual(['b1', 'd2']);
  });

  test('merged by night has the same works in one artefact, and is left alone where there is nothing to merge', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    await buildTonight(world, '2026-04-01T03:30:00Z');
    await buildTonight(world, '2026-04-01T03:30:00Z');
    const { items } = await world.jobs.page({ kind: 'index-build', limit: 10 });
    expect(items.map(({ input }) => input)).toEqual([{ from: 'layers' }]);
    await buildIndex(world, present(items[0]?.id));
    expect(await world.jobs.find(present(items[0]?.id))).toMatchObject({
      ...{ status: 'succeeded', result: { from: 'layers' } },
    });
    expect((await namesOf())?.length).toBe(1);
    expect(await titlesFound('harbor lantern')).toEqual(['Harbour Lanterns']);
    await buildTonight(world, '2026-04-02T03:30:00Z');
    expect((await world.jobs.page({ kind: 'index-build', limit: 10 })).items.length).toBe(1);
  });

  test('read from every work is the same, entry for entry', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    await buildIndex(world, (await requestIndexBuild(world, OPS, { from: 'layers' })).id);
    const merged = await world.catalogue.current();
    const job = await requestIndexBuild(world, OPS, { from: 'repertoire' });
    await buildIndex(world, job.id);
    const read = await world.catalogue.current();
    expect(read?.layers.map(({ entries }) => entries)).toEqual(merged?.layers.map(({ entries }) => entries));
    expect(read?.layers[0]?.name).not.toBe(merged?.layers[0]?.name);
    expect(await titlesFound('Sunday Highlife')).toEqual(['Sunday Highlife Procession']);
  });
});

test('two builds at once come to one base, with every work once', async () => {
  await ingest(FIRST);
  await ingest(SECOND);
  await buildIndex(anotherProcess(), (await requestIndexBuild(world, OPS, { from: 'repertoire' })).id);
  const jobs = await Promise.all(
    (['layers', 'repertoire'] as const).map((from) => requestIndexBuild(world, OPS, { from })),
  );
  const entries = (await world.catalogue.current())?.layers.reduce((sum, layer) => sum + layer.entries, 0);
  await Promise.all(jobs.map(({ id }) => buildIndex(anotherProcess(), id)));
  expect((await world.catalogue.current())?.layers.map((layer) => layer.entries)).toEqual([entries]);
});

describe('a work that a person changed', () => {
  test('makes the index stale until the next log; a merged one leads to the other, and back', async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    const [from, into] = await Promise.all(
      ['Harbour Lanterns', 'Golden River Rising'].map(
        async (title) => present((await searchWorks(world, title, 1))[0]).id,
      ),
    );
    await mergeWork(world, OPS, { workId: present(from), into: present(into), reason: 'one song' });
    expect(await isStale()).toBe(true);
    expect(await titlesFound('Harbour Lanterns')).toEqual(['Golden River Rising']);
    await extendIndex(world, (await requestIndexBuild(world, OPS, { from: 'layers' })).id);
    expect(await isStale()).toBe(false);
    expect(await titlesFound('Harbour Lanterns')).toEqual(['Golden River Rising']);

    await unmergeWork(world, OPS, { workId: present(from), reason: 'two songs' });
    await extendIndex(world, (await requestIndexBuild(world, OPS, { from: 'layers' })).id);
    expect(await titlesFound('Harbour Lanterns')).toContain('Harbour Lanterns');
  });
});

describe('an artefact that cannot be read', () => {
  const lastLayer = async () => {
    const at = (await world.catalogue.current())?.layers.at(-1);
    return { bucket: world.settings.workBucket, key: at?.key ?? '' };
  };
  /** The index that the second file left: its last artefact is no longer what was written. */
  const damage = async () => {
    await ingest(FIRST);
    await ingest(SECOND);
    await world.files.put(await lastLayer(), 'ZAMIOIDX and no more', 'application/octet-stream');
  };

  test('leaves the index before it in use, says so and alarms', async () => {
    await damage();
    const other = anotherProcess();
    expect((await openCurrentIndex(other))?.isFallback).toBe(true);
    expect(other.logged).toEqual(['index.damaged']);
    expect(await titlesFound('Golden River', other)).toEqual(['Golden River Rising']);
  });

  test('is built anew from every work by the next ingestion', async () => {
    await damage();
    const fresh = anotherProcess();
    await runIngestion(
      fresh,
      await sendFile(world, `${HEAD}A-9,Cocoa Farm Road,,,,Esi Quaye||CA|010,,100\n`, { partner }),
    );
    const { items } = await world.jobs.page({ kind: 'index-build', status: 'queued', limit: 10 });
    const rebuild = items.find(({ input }) => input['from'] === 'repertoire');
    await buildIndex(fresh, present(rebuild?.id));
    const whole = anotherProcess();
    expect(await titlesFound('Cocoa Farm', whole)).toEqual(['Cocoa Farm Road']);
    expect(whole.logged).toEqual([]);
  });
});

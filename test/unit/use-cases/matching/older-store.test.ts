import { beforeEach, expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { buildIndex } from '#functions/use-cases/matching/build-index.ts';
import { buildTonight } from '#functions/use-cases/matching/build-tonight.ts';
import { isIndexStale } from '#functions/use-cases/matching/is-index-stale.ts';
import { searchWorks } from '#functions/use-cases/matching/search-works.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const HEAD = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares\n';
const OLD = `${HEAD}A-1,Golden River Rising,,,,Ama Mensah||CA|010,,100\n`;
const NEW = `${HEAD}P-1,Cocoa Farm Road,,,,Esi Quaye||CA|052,,100\n`;

let world: FakeWorld;
let ascap: Partner;
let prs: Partner;
beforeEach(async () => {
  world = fakeWorld();
  ascap = await addPartner(world);
  prs = await addPartner(world, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
  // As a store was filled before there was an index.
  const withoutIndex: World = {
    ...world,
    catalogue: { ...world.catalogue, current: async () => undefined },
    commit: async (commit) =>
      commit.changes.some(({ kind }) => kind === 'catalogueIndex') ? undefined : world.commit(commit),
  };
  await runIngestion(withoutIndex, await sendFile(world, OLD, { partner: ascap }));
}, 60_000);
const isStale = async () => isIndexStale(world, await world.catalogue.current());

const builds = async () => (await world.jobs.page({ kind: 'index-build', limit: 10 })).items;

test('a store from before there was an index gets one by night', async () => {
  expect(await isStale()).toBe(true);
  await buildTonight(world, '2026-04-01T03:30:00Z');
  expect((await builds()).map(({ input }) => input)).toEqual([{ from: 'repertoire' }]);
});

test('and with the next ingestion, which does not pass for all there is', async () => {
  await runIngestion(world, await sendFile(world, NEW, { partner: prs }));
  const [newest] = await builds();
  expect(newest?.input).toEqual({ from: 'repertoire' });
  await buildIndex(world, present(newest?.id));
  expect(await isStale()).toBe(false);
  const found = await Promise.all(
    ['Golden River', 'Cocoa Farm'].map((typed) => searchWorks(world, typed, 5)),
  );
  expect(found.flat().map(({ title }) => title)).toEqual(['Golden River Rising', 'Cocoa Farm Road']);
});

import { expect, test } from '@jest/globals';
import { MAX_LAYERS } from '#shared/schemas/matching.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { present } from '#test/support/present.ts';
import { add, changed } from '#test/support/world/add.ts';
import { runIngestion } from '#test/support/world/run-ingestion.ts';
import { sendFile } from '#test/support/world/send-file.ts';
import { addPartner } from '#test/support/world/set-up.ts';

const HEADER = 'work_id,title,alt_titles,iswc,isrc,writers,publishers,shares';

test('additions that nothing merges come to an end: works wait for a build of all repertoire', async () => {
  const world = fakeWorld();
  const partner = await addPartner(world);
  const send = async (id: string) =>
    runIngestion(
      world,
      await sendFile(world, `${HEADER}\n${id},Song ${id},,,,A Writer||CA|010,,100\n`, { partner }),
    );
  await send('A-1');
  const before = present(await world.catalogue.current());
  const [layer] = before.layers;
  const layers = Array.from({ length: MAX_LAYERS }, () => present(layer));
  await add(world, changed('catalogueIndex', before, { layers }));

  await send('A-2');
  expect(present(await world.catalogue.current()).layers).toHaveLength(MAX_LAYERS);
  const { items } = await world.jobs.page({ kind: 'index-build', limit: 10 });
  expect(items.map(({ input }) => input)).toEqual([{ from: 'repertoire' }]);
});

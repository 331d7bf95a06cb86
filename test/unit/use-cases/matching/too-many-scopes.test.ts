import { expect, test } from '@jest/globals';
import { setBands } from '#functions/use-cases/matching/set-bands.ts';
import { MAX_SCOPES, type ScopedBands } from '#shared/schemas/matching.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { MADE_AT } from '#test/support/given/an-id.ts';
import { add, made } from '#test/support/world/add.ts';
import { ADMIN } from '#test/support/world/people.ts';

const bands = { accept: 0.9, reject: 0.2 };
const set: ScopedBands = { bands, calibration: null, refitId: null, changedAt: MADE_AT, changedBy: 'esi' };

test('thresholds of a further scope are refused until another gives its own back', async () => {
  const world = fakeWorld();
  const scopes = Object.fromEntries(Array.from({ length: MAX_SCOPES }, (_, at) => [`station:S-${at}`, set]));
  await add(world, made('matchingSettings', { id: 'matching', scopes, updatedAt: MADE_AT, version: 1 }));
  const further = { scope: 'station:S-400', bands };

  await expect(setBands(world, ADMIN, { ...further, version: 1 })).rejects.toMatchObject({
    code: 'request.invalid',
    errors: [{ path: 'scope' }],
  });
  await setBands(world, ADMIN, { scope: 'station:S-0', bands, version: 1 });
  await setBands(world, ADMIN, { scope: 'station:S-0', bands: null, version: 2 });
  expect((await setBands(world, ADMIN, { ...further, version: 3 })).scopes).toHaveLength(MAX_SCOPES);
});

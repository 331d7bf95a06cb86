import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { aWaitingPlay } from '#test/support/given/stored-work-in-progress.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import { aPayment } from '#test/unit/domain/payments/a-payment.ts';
import { verifyAudit } from '#tools/audit/verify-audit.ts';
import { type Asked, type Contract, pagedThrough } from './contract.ts';

const ASCAP = aStoredPartner(1);
/** Entries over three months: ASCAP made and twice renamed, and a rate of exchange by Kofi. */
async function someHistory(world: Asked): Promise<void> {
  world.setClock('2026-02-10T09:00:00.000Z');
  await add(world, made('partner', ASCAP));
  world.setClock('2026-03-10T09:00:00.000Z');
  const renamed = changed('partner', ASCAP, { name: 'One' });
  await add(world, renamed);
  const entry = { entity: 'fx-rate', entityId: 'GHS/USD', action: 'fx-rate.entered', after: { rate: '1' } };
  await world.commit({ actor: 'kofi', changes: [], entries: [entry] });
  world.setClock('2026-04-10T09:00:00.000Z');
  await add(world, changed('partner', renamed.after, { name: 'Two' }));
}
const chainOf = async (world: Asked, entity: string, entityId: string) =>
  (await world.audit.page({ entity, entityId, limit: 100 })).items.toReversed();

export const auditContract: Contract<World['audit']> = {
  page(make) {
    test('chains the changes of one thing: who, when, before and after as they are stored, each hash on the one before', async () => {
      const world = await make();
      await someHistory(world);
      const chain = await chainOf(world, 'partner', ASCAP.id);
      expect(chain).toMatchObject([
        { sequence: 1, action: 'partner.made', actor: 'esi', previousHash: null, before: null, after: ASCAP },
        { sequence: 2, action: 'partner.changed', at: '2026-03-10T09:00:00.000Z', before: { name: 'ASCAP' } },
        { sequence: 3, after: { name: 'Two', version: 3 } },
      ]);
      expect((await verifyAudit(chain.map(canonicalJson))).fault).toBeUndefined();
    });

    test('writes money as decimal strings, so that a chain can be checked without the product', async () => {
      const world = await make();
      await add(world, made('payment', aPayment()));
      const chain = await chainOf(world, 'payment', 'rem_1');
      expect(chain).toMatchObject([{ after: { netPayable: { amount: '78.20', currency: 'GHS' } } }]);
      expect((await verifyAudit(chain.map(canonicalJson))).fault).toBeUndefined();
    });

    test('names a play by station, date and id; leaves out what is not to be audited; has entries of their own', async () => {
      const world = await make();
      const [heard, logged] = [aWaitingPlay('P-1'), aWaitingPlay('P-2')];
      const entry = { entity: 'job', entityId: '1', action: 'chunk.done', after: { plays: 1 } };
      await decide(world, {
        changes: [made('play', heard), { ...made('play', logged), unaudited: true }],
        entries: [entry],
      });
      await decide(world, { entries: [entry] });
      const { items } = await world.audit.page({ limit: 10 });
      expect(items.map(({ entityId, sequence }) => `${entityId} ${sequence}`).toSorted()).toEqual([
        '1 1',
        '1 2',
        'GH-COM-01/2026-02-01/P-1 1',
      ]);
    });

    test('has everything of the last twelve months, the newest first, in pages without loss or double', async () => {
      const world = await make();
      await someHistory(world);
      const all = await pagedThrough((cursor) => world.audit.page({ limit: 2, cursor }));
      expect(all.map(({ entity, sequence }) => `${entity} ${sequence}`)).toEqual([
        'partner 3',
        'partner 2',
        'fx-rate 1',
        'partner 1',
      ]);
      world.setClock('2027-03-15T09:00:00.000Z');
      expect((await world.audit.page({ limit: 10 })).items).toHaveLength(3);
    });

    test.each([
      ['a kind of thing', { entity: 'fx-rate' }, 1],
      ['a thing, whatever its kind', { entityId: ASCAP.id }, 3],
      ['a person', { actor: 'kofi' }, 1],
      ['the days from one on', { from: '2026-03-10' }, 3],
      ['the days up to one', { to: '2026-03-10' }, 3],
      [
        'days of one thing',
        { entity: 'partner', entityId: ASCAP.id, from: '2026-03-01', to: '2026-03-31' },
        1,
      ],
      ['nobody', { actor: 'nobody' }, 0],
    ])('keeps to %s', async (_what, filter, count) => {
      const world = await make();
      await someHistory(world);
      const found = await pagedThrough((cursor) => world.audit.page({ ...filter, limit: 2, cursor }));
      expect(found).toHaveLength(count);
    });

    test('refuses the cursor of another thing’s chain', async () => {
      const world = await make();
      await someHistory(world);
      const { nextCursor } = await world.audit.page({ entity: 'partner', entityId: ASCAP.id, limit: 1 });
      await expect(
        world.audit.page({ entity: 'fx-rate', entityId: 'GHS/USD', limit: 1, cursor: nextCursor ?? '' }),
      ).rejects.toMatchObject({ code: 'cursor.invalid' });
    });
  },
};

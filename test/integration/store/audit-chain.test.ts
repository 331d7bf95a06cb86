import { describe, expect, test } from '@jest/globals';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import { fakeWorld } from '#test/support/fake-world/fake-world.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { addPartner } from '#test/support/world/set-up.ts';
import { brokenLink } from './audit-chain.ts';

/** A partner that was renamed four times, and the chain of it. */
async function aChain() {
  const world = fakeWorld();
  const { id: partnerId, createdAt: _made, updatedAt: _changed, ...terms } = await addPartner(world);
  for (const version of [1, 2, 3, 4])
    await updatePartner(world, ADMIN, { partnerId, update: { ...terms, name: `ASCAP ${version}`, version } });
  const { items } = await world.audit.page({ entity: 'partner', entityId: partnerId, limit: 200 });
  return items.toReversed();
}

describe('the audit chain (the contract shows that the store writes the same)', () => {
  test('holds', async () => {
    const chain = await aChain();
    expect(chain.map(({ action, actor }) => `${actor} ${action}`)).toEqual([
      'esi partner.created',
      ...Array(4).fill('esi partner.updated'),
    ]);
    expect(brokenLink(chain, chain.at(-1)?.hash)).toBeUndefined();
  });

  test('shows every entry that was changed, dropped or swapped, and an end that was cut off', async () => {
    const chain = await aChain();
    const last = chain.at(-1)?.hash;
    const forged = {
      actor: 'somebody',
      action: 'partner.deleted',
      at: '2020-01-01T00:00:00.000Z',
      after: { name: 'PRS' },
      previousHash: '0'.repeat(64),
      hash: '0'.repeat(64),
    };
    for (const [index, entry] of chain.entries()) {
      for (const [field, value] of Object.entries(forged))
        expect(brokenLink(chain.with(index, { ...entry, [field]: value }), last)).toBe(index + 1);
      expect(brokenLink(chain.toSpliced(index, 1), last)).toBe(index + 1);
      const [next] = chain.slice(index + 1);
      if (next !== undefined)
        expect(brokenLink(chain.with(index, next).with(index + 1, entry), last)).toBe(index + 1);
    }
  });
});

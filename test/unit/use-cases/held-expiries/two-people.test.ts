import { beforeEach, describe, expect, test } from '@jest/globals';
import { listHeldExpiries } from '#functions/use-cases/held-expiries/list-held-expiries.ts';
import { proposeHeldExpiry } from '#functions/use-cases/held-expiries/propose-held-expiry.ts';
import { readHeldExpiry } from '#functions/use-cases/held-expiries/read-held-expiry.ts';
import { anId } from '#test/support/given/an-id.ts';
import { FOURTH_QUARTER, type OldQuarter, oldQuarter } from '#test/support/world/old-quarter.ts';
import { FINANCE, SECOND_FINANCE } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { openCycle } from '#test/support/world/set-up.ts';

let quarter: OldQuarter;
beforeEach(async () => {
  quarter = await oldQuarter();
});

describe('proposing that held money expires (royalty rules §9.3)', () => {
  test('lists what the cycle still holds, open for 90 days, with the day on which it becomes too old', async () => {
    const { id, ...list } = await quarter.propose();
    expect(list).toEqual({
      ...{
        territory: 'GH',
        cycleId: quarter.origin,
        boardReference: 'Board minute 2029/12',
        status: 'Proposed',
      },
      ...{ total: { minor: 300n, currency: 'GHS' }, recordCount: 2 },
      ...{ proposedBy: 'kofi', proposedAt: '2029-09-03T09:00:00.000Z' },
      ...{ openUntil: '2029-12-02', expiresOn: '2029-12-31', version: 1 },
    });
    const { records, ...read } = await readHeldExpiry(quarter.world, id, { limit: 10 });
    expect(read).toEqual({ id, ...list });
    expect(records.items.map(({ reason, balance }) => [reason, balance.minor]).toSorted()).toEqual([
      ['unidentified', 200n],
      ['unrepresented', 100n],
    ]);
  });

  test('refuses a cycle that is not locked, one of another territory, and one that there is not', async () => {
    const { id } = await openCycle(quarter.world, { periodStart: '2029-07-01', periodEnd: '2029-09-30' });
    await expect(quarter.propose(FINANCE, id)).rejects.toMatchObject({ code: 'cycle.not-locked' });
    await expect(quarter.propose(FINANCE, anId('cyc', 9))).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      proposeHeldExpiry(quarter.world, FINANCE, {
        territory: 'NG',
        cycleId: quarter.origin,
        boardReference: 'B',
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  test('refuses a second list while one is open, by whoever proposes it', async () => {
    await quarter.propose();
    await expect(quarter.propose(SECOND_FINANCE)).rejects.toMatchObject({ code: 'expiry.open' });
    expect((await listHeldExpiries(quarter.world, {}, { limit: 10 })).items).toHaveLength(1);
  });

  test('refuses a cycle that holds nothing any more', async () => {
    await quarter.expire();
    await quarter.closeAfter();
    await expect(quarter.propose()).rejects.toMatchObject({ code: 'expiry.nothing-held' });
  });
});

describe('confirming that held money expires (royalty rules §9.3)', () => {
  test('takes another person', async () => {
    const { id } = await quarter.propose();
    quarter.world.setClock('2030-01-02T09:00:00.000Z');
    await expect(quarter.confirm(id, FINANCE)).rejects.toMatchObject({ code: 'expiry.same-person' });
    const proposed = await quarter.world.heldExpiries.find(id);
    expect(await quarter.confirm(id)).toEqual({
      ...proposed,
      ...{ status: 'Confirmed', confirmedBy: 'adwoa', confirmedAt: '2030-01-02T09:00:00.000Z' },
      ...{ eventNumber: 1, version: 2 },
    });
    await expect(quarter.confirm(id)).rejects.toMatchObject({ code: 'expiry.confirmed' });
  });

  test('waits until it was open for 90 days, and says until when', async () => {
    quarter.world.setClock('2029-12-20T09:00:00.000Z');
    const { id, openUntil } = await quarter.propose();
    expect(openUntil).toBe('2030-03-20');
    quarter.world.setClock('2030-03-20T23:59:00.000Z');
    await expect(quarter.confirm(id)).rejects.toMatchObject({
      code: 'expiry.still-open',
      message: expect.stringContaining('2030-03-20'),
    });
    quarter.world.setClock('2030-03-21T00:00:00.000Z');
    expect(await quarter.confirm(id)).toMatchObject({ status: 'Confirmed' });
  });

  test('waits until 31 December of the third year has passed, and says which day that is', async () => {
    const { id } = await quarter.propose();
    quarter.world.setClock('2029-12-31T23:59:00.000Z');
    await expect(quarter.confirm(id)).rejects.toMatchObject({
      code: 'expiry.not-due',
      message: expect.stringContaining('2029-12-31'),
    });
  });

  test('waits while a cycle of the territory closes', async () => {
    const { id } = await quarter.propose();
    const next = await openCycle(quarter.world, FOURTH_QUARTER);
    quarter.world.setClock('2030-01-20T09:00:00.000Z');
    let refused: unknown;
    await runClose(quarter.world, next.id, {
      whenFrozen: async () => {
        refused = await quarter.confirm(id).catch((error: unknown) => error);
      },
    });
    expect(refused).toMatchObject({ code: 'cycle.closing' });
    expect(await quarter.confirm(id)).toMatchObject({ status: 'Confirmed', eventNumber: 1 });
  });

  test('commits one event with the list, and is in the audit', async () => {
    const { id } = await quarter.expire();
    const { items } = await quarter.world.events.page('GH', { limit: 10 });
    expect(items).toMatchObject([
      {
        ...{ number: 1, actor: 'adwoa', touches: [{ cycleId: quarter.origin, stationIds: ['GH-COM-01'] }] },
        facts: {
          ...{
            kind: 'expiry',
            cycleId: quarter.origin,
            expiryId: id,
            boardReference: 'Board minute 2029/12',
          },
          ...{ amountMinor: '300', currency: 'GHS' },
        },
      },
    ]);
    const audit = await quarter.world.audit.page({ limit: 10, entity: 'heldExpiry', entityId: id });
    expect(audit.items.map(({ action, actor }) => `${action} by ${actor}`)).toEqual([
      'held-expiry.confirmed by adwoa',
      'held-expiry.proposed by kofi',
    ]);
  });
});

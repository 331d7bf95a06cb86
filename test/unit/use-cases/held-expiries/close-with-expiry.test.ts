import { beforeEach, describe, expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { explainLineItem } from '#functions/use-cases/cycles/explain-line-item.ts';
import { summarizeHeld } from '#functions/use-cases/held/summarize-held.ts';
import { readHeldExpiry } from '#functions/use-cases/held-expiries/read-held-expiry.ts';
import { updateAgreement } from '#functions/use-cases/partners/update-agreement.ts';
import { minorToDecimal } from '#shared/money.ts';
import { AgreementUpdate } from '#shared/schemas/partners.ts';
import { present } from '#test/support/present.ts';
import { type OldQuarter, oldQuarter } from '#test/support/world/old-quarter.ts';
import { ADMIN, FINANCE } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { runRecompute } from '#test/support/world/run-recompute.ts';
import { addStation } from '#test/support/world/set-up.ts';

let quarter: OldQuarter;
beforeEach(async () => {
  quarter = await oldQuarter();
});

async function endAgreement(world: World, expiryDate: string) {
  const [ascap] = await world.partners.all();
  const { id: partnerId } = present(ascap);
  const [agreement] = await world.agreements.ofPartner(partnerId);
  const { id: agreementId, minimumPayout: _none, ...terms } = present(agreement);
  const update = AgreementUpdate.parse({ ...terms, expiryDate });
  await updateAgreement(world, ADMIN, { partnerId, agreementId, update });
}

describe('the close after held money expired (royalty rules §9.3)', () => {
  test('takes what was held and gives it by present amounts: 3.00 over 4.00 and 1.00, less the fee', async () => {
    await quarter.expire();
    // ASCAP's fee of that cycle: 15 % of 8.00 is 1.20, of which 0.75 was taken.
    expect(await quarter.linesOf(await quarter.closeAfter())).toEqual({
      'held:unidentified|-|GH/2026-01-01': [-200n, 0n],
      'held:unrepresented|USZQG2200541|GH/2026-01-01': [-100n, 0n],
      'partner:010|USZQG2200540|GH/2026-01-01': [240n, 36n],
      'partner:010|USZQG2200541|GH/2026-01-01': [60n, 9n],
    });
  });

  test('leaves nothing held: the records, the summary and the cycle say what expired', async () => {
    const { id } = await quarter.expire();
    const next = await quarter.closeAfter();
    const { records } = await readHeldExpiry(quarter.world, id, { limit: 10 });
    expect(
      records.items.map(({ reason, balance, expired }) => [reason, balance.minor, expired]).toSorted(),
    ).toEqual([
      ['unidentified', 0n, [{ expiryId: id, amount: { minor: 200n, currency: 'GHS' } }]],
      ['unrepresented', 0n, [{ expiryId: id, amount: { minor: 100n, currency: 'GHS' } }]],
    ]);
    expect((await summarizeHeld(quarter.world)).items).toEqual([]);
    const money = (minor: bigint) => ({ minor, currency: 'GHS' });
    expect((await quarter.world.cycles.find(next))?.held).toEqual([
      { reason: 'unidentified', originCycleId: quarter.origin, amount: money(-200n), expired: money(200n) },
      { reason: 'unrepresented', originCycleId: quarter.origin, amount: money(-100n), expired: money(100n) },
    ]);
  });

  test('explains a line by the decision of the board and the sum', async () => {
    await quarter.expire();
    const lines = await quarter.world.cycles.lines(await quarter.closeAfter());
    const line = present(lines.find(({ reference }) => reference.startsWith('partner:010|USZQG2200540')));
    const { boxes, readded } = await explainLineItem(quarter.world, FINANCE, line.id);
    expect(
      boxes.map(({ before, after }) => [before, after].map((one) => minorToDecimal(one.minor, 'GHS'))),
    ).toEqual([['4.00', '6.40']]);
    expect(boxes[0]?.events).toMatchObject([
      {
        ...{ number: 1, kind: 'expiry', actor: 'adwoa' },
        what: '3.00 GHS that had been held for too long expired, by Board minute 2029/12.',
      },
    ]);
    expect(readded.agrees).toBe(true);
  });

  test('of a station where nobody has a claim it goes to the claims of the whole cycle, before they were given anything', async () => {
    quarter = await oldQuarter(async (world) => {
      const { stationId } = await addStation(world, { stationId: 'GH-COM-02', name: 'Coast FM' });
      await playAt(world, '2026-02-05', { stationId, isrc: 'USZQG2200999' });
    });
    await quarter.expire();
    // Of the first station 3.00 over 4.00 and 1.00; of the second 2.00 over the same.
    expect(await quarter.linesOf(await quarter.closeAfter())).toMatchObject({
      'held:unidentified|-|GH/2026-01-01': [-400n, 0n],
      'partner:010|USZQG2200540|GH/2026-01-01': [400n, 60n],
      'partner:010|USZQG2200541|GH/2026-01-01': [100n, 15n],
    });
  });

  test('gives nothing to a society whose agreement has ended: where nobody is left the money stays held', async () => {
    await quarter.expire();
    await endAgreement(quarter.world, '2029-12-31');
    const next = await quarter.closeAfter();
    expect(await quarter.linesOf(next)).toEqual({});
    expect((await summarizeHeld(quarter.world)).items.map(({ balance }) => balance.minor)).toEqual([
      200n,
      100n,
    ]);
  });

  test('is proved by its files alone: a run of them gives the same lines', async () => {
    await quarter.expire();
    const job = await runRecompute(quarter.world, await quarter.closeAfter());
    expect(job.result).toMatchObject({ identical: true });
  });

  test('leaves out what was released between the proposal and the close, by events before it', async () => {
    await quarter.keepCorrecting();
    const { id } = await quarter.propose();
    quarter.world.setClock('2030-01-02T09:00:00.000Z');
    await quarter.link('P-4');
    await quarter.confirm(id);
    expect(await quarter.linesOf(await quarter.closeAfter())).toMatchObject({
      'held:unidentified|-|GH/2026-01-01': [-200n, 0n],
      'held:unrepresented|USZQG2200541|GH/2026-01-01': [-100n, 0n],
      // 2.00 of the linked play; the 1.00 that expired goes over 6.00 and 1.00.
      'partner:010|USZQG2200540|GH/2026-01-01': [286n, expect.any(BigInt)],
      'partner:010|USZQG2200541|GH/2026-01-01': [14n, expect.any(BigInt)],
    });
    const { records } = await readHeldExpiry(quarter.world, id, { limit: 10 });
    expect(records.items.map(({ reason }) => reason)).toEqual(['unrepresented']);
  });
});

import { beforeEach, describe, expect, test } from '@jest/globals';
import { confirmDecidedShares } from '#functions/use-cases/decided-shares/confirm-decided-shares.ts';
import { proposeDecidedShares } from '#functions/use-cases/decided-shares/propose-decided-shares.ts';
import { summarizeHeld } from '#functions/use-cases/held/summarize-held.ts';
import { readHeldExpiry } from '#functions/use-cases/held-expiries/read-held-expiry.ts';
import { dismissPlay } from '#functions/use-cases/usage/dismiss-play.ts';
import type { ExpiryId } from '#shared/ids.ts';
import { NewDecidedShares } from '#shared/schemas/decided-shares.ts';
import { PlayDismissal } from '#shared/schemas/usage.ts';
import { type OldQuarter, oldQuarter } from '#test/support/world/old-quarter.ts';
import { ADMIN, OPS } from '#test/support/world/people.ts';
import { playAt } from '#test/support/world/play-at.ts';
import { addAgreement, addPartner } from '#test/support/world/set-up.ts';

let quarter: OldQuarter;
beforeEach(async () => {
  quarter = await oldQuarter();
});

/** Two people decide that PRS has all of a work. */
async function decide(isrc: string) {
  const workId = await quarter.workOf(isrc);
  const entered = NewDecidedShares.parse({
    shares: [{ name: 'Efua Nkansah', ipi: '', role: 'CA', societyCode: '052', percent: '100.00' }],
    ...{ from: '2026-01-01', evidence: 'a letter', reason: 'a conflict' },
  });
  const { id: decisionId } = await proposeDecidedShares(quarter.world, OPS, { workId, entered });
  await confirmDecidedShares(quarter.world, ADMIN, { workId, decisionId });
}
const numberOfEvents = async () => (await quarter.world.events.log('GH'))?.last ?? 0;

describe('a play whose money expired (royalty rules §9.3)', () => {
  let id: ExpiryId;
  beforeEach(async () => {
    await quarter.keepCorrecting();
    ({ id } = await quarter.expire());
  });

  test.each([
    ['that nobody identified', 'P-4'],
    ['of which a part was held, though the rest is paid', 'P-3'],
  ])('%s is linked no more, before the next close and after it', async (_, playId) => {
    await expect(quarter.link(playId)).rejects.toMatchObject({
      code: 'play.expired',
      message: expect.stringContaining('Board minute 2029/12'),
    });
    await quarter.closeAfter();
    await expect(quarter.link(playId)).rejects.toMatchObject({ code: 'play.expired' });
  });

  test('is not dismissed either', async () => {
    const dismissal = PlayDismissal.parse({ as: 'not-music', reason: 'an advertisement' });
    const dismiss = (play: string) =>
      dismissPlay(quarter.world, OPS, { playId: quarter.playId(play), dismissal });
    await expect(dismiss('P-3')).rejects.toMatchObject({ code: 'play.expired' });
    // The play that is paid in full is open.
    expect(await dismiss('P-1')).toMatchObject({ adjustment: { number: 2 } });
  });

  test('an agreement for what was held of it makes no event', async () => {
    const gema = await addPartner(quarter.world, { name: 'GEMA', societyCode: '035', countryCode: 'DE' });
    await addAgreement(quarter.world, gema.id, { effectiveDate: '2030-01-01', paysHeldFrom: '2026-01-01' });
    expect(await numberOfEvents()).toBe(1);
  });

  test('decided shares of its work reach no play of it; those of another work do', async () => {
    await decide('USZQG2200541');
    expect(await numberOfEvents()).toBe(1);
    await decide('USZQG2200540');
    expect(await numberOfEvents()).toBe(2);
  });

  test('a late play is taken, for it is money of its own', async () => {
    await playAt(quarter.world, '2026-02-09', { isrc: 'USZQG2200541' });
    expect(await numberOfEvents()).toBe(2);
    // Of its work 1.00 expired and 1.00 is held anew: that line comes to 0 and is not written.
    expect(await quarter.linesOf(await quarter.closeAfter())).toEqual({
      'held:unidentified|-|GH/2026-01-01': [-200n, 0n],
      'partner:010|USZQG2200540|GH/2026-01-01': [240n, 36n],
      'partner:010|USZQG2200541|GH/2026-01-01': [160n, 24n],
    });
    expect((await summarizeHeld(quarter.world)).items).toMatchObject([
      { reason: 'unrepresented', balance: { minor: 100n } },
    ]);
    const { records } = await readHeldExpiry(quarter.world, id, { limit: 10 });
    expect(
      records.items
        .map(({ reason, balance, expired }) => [reason, balance.minor, expired?.[0]?.amount.minor])
        .toSorted(),
    ).toEqual([
      ['unidentified', 0n, 200n],
      ['unrepresented', 100n, 100n],
    ]);
  });
});

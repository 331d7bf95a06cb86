import { describe, expect, test } from '@jest/globals';
import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import { aBox, movedIn } from '#test/support/given/a-box.ts';
import { aCycle, aManifest, aPlay } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { aTariff } from '#test/support/given/a-tariff.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anEvent, matched } from '#test/support/given/an-event.ts';
import { anId } from '#test/support/given/an-id.ts';

const half = (over: Parameters<typeof aShare>[0]) => aShare({ percent: '50', ...over });
/** One play of GHS 1.00 on 1 February and one on 1 March, of a work with these shares. */
const boxOf = (work: FrozenWork, partners = [aPartner(), anotherPartner()]) =>
  aBox(
    aManifest({
      cycle: aCycle({ partners }),
      tariffs: [aTariff({ basis: 'perPlay', rate: '1' })],
      works: [work],
      plays: [aPlay(), aPlay({ playId: 'P-2', date: '2026-03-01' })],
    }),
    'plays',
  );
const workOf = (...shares: readonly Share[]) => anExternalWork(shares, { ref: 'W' });

const GEMA = aPartner({ id: anId('prt', 5), name: 'GEMA', societyCode: '035', agreements: [] });
const gemaPays = (number: number, paysHeldFrom: string) =>
  anEvent(number, {
    kind: 'agreement',
    partner: GEMA,
    agreement: aFrozenAgreement({
      ...{ id: anId('agr', 5), partnerId: GEMA.id, effectiveDate: '2026-04-01', paysHeldFrom },
      terms: [{ termsFrom: '2026-04-01' }],
    }),
  });

describe('an agreement that came after the lock (royalty rules §8.4)', () => {
  const work = workOf(half({}), half({ name: 'Esi Quaye', societyCode: '035' }));

  test('releases what is held for its society on plays from `paysHeldFrom` on', () => {
    expect(movedIn(boxOf(work).close(gemaPays(1, '2026-02-15')))).toEqual({
      'held:unrepresented|W': '-50',
      'partner:035|W': '50',
    });
  });

  test('all of it where that day is early enough', () => {
    const moved = movedIn(boxOf(work).close(gemaPays(1, '2026-01-01')));
    expect(moved).toEqual({ 'held:unrepresented|W': '-100', 'partner:035|W': '100' });
  });

  test('never moves what was paid', () => {
    const paid = anEvent(1, {
      kind: 'agreement',
      partner: aPartner({ id: anId('prt', 9) }),
      agreement: aFrozenAgreement({ id: anId('agr', 9), partnerId: anId('prt', 9) }),
    });
    expect(boxOf(workOf(aShare())).close(paid)).toMatchObject({ adjustments: [], state: { touched: [] } });
  });

  test('pays under its own first terms, which its reference tells from those of another agreement', () => {
    const ended = aFrozenAgreement({ expiryDate: '2026-02-14' });
    const box = boxOf(workOf(aShare()), [aPartner({ agreements: [ended] })]);
    const again = anEvent(1, {
      kind: 'agreement',
      partner: aPartner(),
      agreement: aFrozenAgreement({
        ...{ id: anId('agr', 6), effectiveDate: '2026-04-01', paysHeldFrom: '2026-02-15' },
        terms: [{ termsFrom: '2026-04-01' }],
      }),
    });
    expect(movedIn(box.close(again))).toEqual({
      'held:no-agreement|W': '-100',
      'partner:010|W|2026-04-01': '100',
    });
  });
});

describe('a party that turns out to belong to a society (royalty rules §8.4)', () => {
  const esi = { name: 'Esi Quaye' };
  const belongs = (number: number, societyCode: string, from = '2026-01-01') =>
    anEvent(number, { kind: 'affiliation', affiliation: { ...esi, societyCode, from } });

  test.each([
    ['unaffiliated', { ...esi, societyCode: '099' }],
    ['society-unknown', { ...esi, societyCode: undefined }],
  ])('is paid what was held as %s', (reason, share) => {
    const choosy = [aPartner({ payUnknownSociety: false }), anotherPartner()];
    const box = boxOf(workOf(half({}), half(share)), choosy);
    expect(movedIn(box.close(belongs(1, '052')))).toEqual({
      [`held:${reason}|W`]: '-100',
      'partner:052|W': '100',
    });
  });

  test('for plays from that day on alone', () => {
    const box = boxOf(workOf(half({}), half({ ...esi, societyCode: '099' })));
    expect(movedIn(box.close(belongs(1, '052', '2026-02-15')))).toEqual({
      'held:unaffiliated|W': '-50',
      'partner:052|W': '50',
    });
  });

  test('waits under the society’s name where that has no agreement, until it has', () => {
    const { close } = boxOf(workOf(half({}), half({ ...esi, societyCode: '099' })));
    expect(movedIn(close(belongs(1, '035')))).toEqual({
      'held:unaffiliated|W': '-100',
      'held:unrepresented|W': '100',
    });
    expect(movedIn(close(gemaPays(2, '2026-01-01')))).toEqual({
      'held:unrepresented|W': '-100',
      'partner:035|W': '100',
    });
  });

  test('never moves what a partner was paid that takes shares of unknown societies', () => {
    const box = boxOf(workOf(half({}), half({ ...esi, societyCode: undefined })));
    expect(box.close(belongs(1, '052'))).toMatchObject({ adjustments: [] });
  });
});

describe('decided shares (royalty rules §8.1)', () => {
  const decided = (number: number, over: { from: string; to?: string; societyCode?: string }) => {
    const { societyCode = '052', ...days } = over;
    return anEvent(number, {
      ...{ kind: 'shares', workId: anId('wrk', 1), workRef: 'W' },
      decision: {
        ...{ id: anId('dec', number), ...days, confirmedAt: `2026-05-0${number}T09:00:00.000Z` },
        shares: [half({}), half({ societyCode })],
      },
    });
  };

  test('move what was paid, too, on plays of the days that they name', () => {
    const box = boxOf(workOf(aShare()));
    expect(movedIn(box.close(decided(1, { from: '2026-02-15' })))).toEqual({
      'partner:010|W': '-50',
      'partner:052|W': '50',
    });
    expect(boxOf(workOf(aShare())).close(decided(1, { from: '2026-04-01' })).adjustments).toEqual([]);
  });

  test('release what was held as missing', () => {
    const box = boxOf(workOf(half({})));
    expect(movedIn(box.close(decided(1, { from: '2026-01-01' })))).toEqual({
      'held:share-missing|W': '-100',
      'partner:052|W': '100',
    });
  });

  test('of two on one day the later confirmed one holds', () => {
    const box = boxOf(workOf(aShare()));
    const closed = box.close(
      decided(1, { from: '2026-01-01' }),
      decided(2, { from: '2026-01-01', societyCode: '035' }),
    );
    expect(movedIn(closed)).toEqual({ 'held:unrepresented|W': '100', 'partner:010|W': '-100' });
  });

  test('hold for a play that comes to the work later', () => {
    const { close } = boxOf(workOf(aShare()));
    close(decided(1, { from: '2026-01-01' }), matched(2, { playId: 'P-2', date: '2026-03-01' }));
    const back = matched(3, { playId: 'P-2', date: '2026-03-01', work: workOf(aShare()) });
    expect(movedIn(close(back))).toEqual({
      'held:unidentified|-': '-100',
      'partner:010|W': '50',
      'partner:052|W': '50',
    });
  });
});

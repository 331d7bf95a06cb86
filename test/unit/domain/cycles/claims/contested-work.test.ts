import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimsOfWork } from '#functions/domain/cycles/claims/claims-of-work.ts';
import { show, sum } from '#functions/domain/cycles/fraction.ts';
import type { FrozenCycle, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { DecisionId } from '#shared/ids.ts';
import { aCycle, rulesOf } from '#test/support/given/a-manifest.ts';
import { anotherPartner, aPartner } from '#test/support/given/a-partner.ts';
import { anArtistShare, anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const BOTH = [aPartner(), anotherPartner()];

/** `payee share`, as the table of the rules would say it. */
function claims(work: FrozenWork, partners = BOTH, over: Partial<FrozenCycle> = {}): readonly string[] {
  return claimsOfWork(work, '2026-02-01', rulesOf(aCycle({ partners, ...over }))).map((claim) => {
    const share = show(claim.share);
    if (claim.to === 'artist') return `artist:${claim.reference} ${share}`;
    if (claim.to === 'partner') return `partner:${claim.partner.societyCode} ${share}`;
    return `held:${claim.reason} ${share} for ${claim.wouldBePayee}`;
  });
}

describe('a work that was delivered more than once (royalty rules §4)', () => {
  const delivered = (...deliveries: readonly ReturnType<typeof aShare>[][]) =>
    anExternalWork([], {
      deliveries: deliveries.map((shares, n) => ({
        partnerId: anId('prt', 2 - n),
        partnerWorkId: `W-${n}`,
        version: 1,
        shares,
      })),
    });
  const of = (societyCode: string | undefined, percent: string, name = `Writer of ${societyCode}`) =>
    aShare({ name, societyCode, percent });

  test('only what is contested is held: 010 50 and 052 50 against 010 25 and 052 75', () => {
    expect(claims(delivered([of('010', '50'), of('052', '50')], [of('010', '25'), of('052', '75')]))).toEqual(
      ['partner:010 1/4', 'partner:052 1/2', 'held:share-conflict 1/4 for -'],
    );
  });

  test('a society is one, whichever of its writers are named', () => {
    expect(
      claims(delivered([of('010', '100', 'Ama')], [of('010', '40', 'Kofi'), of('010', '60', 'Esi')])),
    ).toEqual(['partner:010 1']);
  });

  test('a partial delivery lowers only those that it names', () => {
    const whole = [of('010', '50'), of('052', '50')];
    expect(claims(delivered(whole, [of('052', '50')]))).toEqual(['partner:010 1/2', 'partner:052 1/2']);
    expect(claims(delivered(whole, [of('052', '40')]))).toEqual([
      'partner:010 1/2',
      'partner:052 2/5',
      'held:share-conflict 1/10 for -',
    ]);
  });

  test('two partial ones: the least of each, and the rest is missing, or in conflict where they differ', () => {
    expect(claims(delivered([of('010', '30')], [of('052', '40')]))).toEqual([
      'partner:010 3/10',
      'partner:052 2/5',
      'held:share-missing 3/10 for -',
    ]);
    expect(claims(delivered([of('010', '30')], [of('010', '20'), of('052', '40')]))).toEqual([
      'partner:010 1/5',
      'partner:052 2/5',
      'held:share-conflict 2/5 for -',
    ]);
  });

  test('two partial ones that make 100 together are whole; over 100.06 all is in conflict', () => {
    expect(claims(delivered([of('010', '60.03')], [of('052', '40')]))).toEqual([
      'partner:010 6003/10003',
      'partner:052 4000/10003',
    ]);
    expect(claims(delivered([of('010', '60.07')], [of('052', '40')]))).toEqual([
      'held:share-conflict 1 for -',
    ]);
  });

  test('one over 100.06 is left out; with no other all is in conflict', () => {
    const over = [of('010', '75'), of('052', '75')];
    expect(claims(delivered(over, [of('010', '100')]))).toEqual(['partner:010 1']);
    expect(claims(delivered(over, over))).toEqual(['held:share-conflict 1 for -']);
  });

  test('one with shares beats one without; shares without society still go to the first deliverer', () => {
    expect(claims(delivered([], [of(undefined, '100')]))).toEqual(['partner:052 1']);
    expect(claims(delivered([], []))).toEqual(['partner:052 1']);
  });

  test('parties without society are told apart by IPI, else name', () => {
    expect(claims(delivered([of('099', '100', 'Ama')], [of('099', '100', 'Kofi')]))).toEqual([
      'held:share-conflict 1 for -',
    ]);
  });

  test('a local work with the same ISWC is a delivery too: what its artist and a society both claim is held', () => {
    const work = anExternalWork([of('010', '25')], {
      shares: [anArtistShare('GH-A-0007', '100')],
    });
    expect(claims(work)).toEqual(['artist:GH-A-0007 1']);
    const contested = anExternalWork([of('010', '100')], { shares: [anArtistShare('GH-A-0007', '100')] });
    expect(claims(contested)).toEqual(['held:share-conflict 1 for -']);
  });

  test('whatever is delivered, the claims make 1, and none is negative', () => {
    const shares = fc.array(
      fc.tuple(fc.constantFrom('010', '052', '035', '099'), fc.integer({ min: 1, max: 10_000 })),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.array(shares, { minLength: 1, maxLength: 3 }), (given) => {
        const work = delivered(
          ...given.map((one) =>
            one.map(([societyCode, percent]) => of(societyCode, (percent / 100).toFixed(2))),
          ),
        );
        const found = claimsOfWork(work, '2026-02-01', rulesOf(aCycle({ partners: BOTH })));
        expect(show(sum(found.map(({ share }) => share)))).toBe('1');
        expect(found.every(({ share }) => share.n > 0n)).toBe(true);
      }),
    );
  });
});

describe('decided shares (royalty rules §4)', () => {
  const decision = (over: Partial<FrozenWork['decisions'][number]>) => ({
    id: DecisionId.parse(anId('dec', 1)),
    from: '2026-01-15',
    confirmedAt: '2026-03-01T10:00:00.000Z',
    shares: [aShare({ societyCode: '052', percent: '100' })],
    ...over,
  });
  const decided = (...decisions: readonly FrozenWork['decisions'][number][]) =>
    claims(anExternalWork([aShare({ percent: '100' })], { decisions }));

  test('are the only delivery for plays dated in their days', () => {
    expect(decided(decision({}))).toEqual(['partner:052 1']);
    expect(decided(decision({ to: '2026-01-31' }))).toEqual(['partner:010 1']);
    expect(decided(decision({ from: '2026-02-02' }))).toEqual(['partner:010 1']);
  });

  test('of two on one date the later confirmed one holds', () => {
    const later = decision({ confirmedAt: '2026-03-02T10:00:00.000Z', shares: [aShare({ percent: '40' })] });
    expect(decided(later, decision({}))).toEqual(['partner:010 2/5', 'held:share-missing 3/5 for -']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { apportionStation } from '#functions/domain/cycles/apportion-station.ts';
import { type FeePolicy, feeRate, takeFees } from '#functions/domain/cycles/fees.ts';
import type { FrozenPartner } from '#functions/domain/cycles/manifest.ts';
import { gatherLines } from '#functions/domain/cycles/merge-lines.ts';
import { aCycle, aManifest, aPlay } from '#test/support/given/a-manifest.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { aFrozenAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';

/** What plays on 1 and on 20 February bring to this partner: GHS 2.00 each. */
function shared(partner: FrozenPartner) {
  return apportionStation(
    aManifest({
      cycle: aCycle({ partners: [partner] }),
      works: [anExternalWork([aShare()])],
      plays: [aPlay(), aPlay({ playId: 'P-2', date: '2026-02-20' })],
    }),
  );
}
const claims = (partner: FrozenPartner) =>
  shared(partner).claims.map(({ ref, amountMinor }) => `${ref} ${amountMinor}`);
const withAgreement = (over: Parameters<typeof aFrozenAgreement>[0]) =>
  aPartner({ agreements: [aFrozenAgreement(over)] });

describe('the agreement of a claim (royalty rules §4)', () => {
  test.each([
    ['an open one pays both plays', {}, ['partner:010|T3584099316 400']],
    [
      'one that ended between them pays the first',
      { expiryDate: '2026-02-10', status: 'Terminated' as const },
      ['held:no-agreement|T3584099316 200', 'partner:010|T3584099316 200'],
    ],
    [
      'one that was suspended between them pays the first',
      { status: 'Suspended' as const, suspensions: [{ from: '2026-02-10' }] },
      ['held:no-agreement|T3584099316 200', 'partner:010|T3584099316 200'],
    ],
    ['a draft pays none', { status: 'Draft' as const }, ['held:no-agreement|T3584099316 400']],
    ['one of another territory pays none', { territory: 'NG' }, ['held:no-agreement|T3584099316 400']],
  ])('%s', (_what, over, expected) => {
    expect(claims(withAgreement(over))).toEqual(expected);
  });

  test('a partner that is not active is paid nothing; what is held names it', () => {
    expect(shared(aPartner({ inactiveFrom: '2026-01-01' })).claims).toMatchObject([
      {
        ref: 'held:no-agreement|T3584099316',
        pools: [{ held: [{ wouldBePayee: 'partner:010', amountMinor: '400' }] }],
      },
    ]);
  });
});

describe('two agreements of a partner in one cycle (royalty rules §5)', () => {
  const first = aFrozenAgreement({ expiryDate: '2026-02-14', adminFeePercent: '10' });
  const second = aFrozenAgreement({ id: anId('agr', 2), effectiveDate: '2026-02-15', adminFeePercent: '20' });
  const partner = aPartner({ agreements: [first, second] });
  const policy: FeePolicy = { systemDefault: '15', localArtists: '0' };

  test('each has its lines, whose references end with its effective date', () => {
    expect(claims(partner)).toEqual([
      'partner:010|T3584099316|2024-01-01 200',
      'partner:010|T3584099316|2026-02-15 200',
    ]);
  });

  test('each takes its own fee', () => {
    const gathered = gatherLines();
    gathered.add(shared(partner));
    const fed = takeFees(gathered.lines(), (line) => feeRate(line, [partner], policy));
    expect(fed.map(({ agreementId, feeMinor }) => [agreementId, feeMinor])).toEqual([
      [first.id, 20n],
      [second.id, 40n],
    ]);
  });

  test('one that ended before the cycle, or a draft, leaves the references as they are', () => {
    const draft = aFrozenAgreement({ id: anId('agr', 3), effectiveDate: '2026-02-15', status: 'Draft' });
    const old = aFrozenAgreement({
      id: anId('agr', 4),
      effectiveDate: '2020-01-01',
      expiryDate: '2023-12-31',
    });
    expect(claims(aPartner({ agreements: [aFrozenAgreement(), draft, old] }))).toEqual([
      'partner:010|T3584099316 400',
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { partiesOfClaim } from '#functions/domain/cycles/claims/parties-of-claim.ts';
import { claimFinder } from '#functions/domain/cycles/claims/play-claims.ts';
import type { FrozenAffiliation, FrozenDecision, FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { DecisionId, SocietyCode } from '#shared/ids.ts';
import { aCycle } from '#test/support/given/a-manifest.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { MADE_AT } from '#test/support/given/an-id.ts';

const DATES = ['2026-01-05', '2026-02-10', '2026-02-11', '2026-03-20'];
const REF = 'partner:010|T3584099316';

function parties(work: FrozenWork, affiliations: readonly FrozenAffiliation[] = []) {
  const find = claimFinder({ cycle: aCycle({ affiliations }), works: new Map([[work.id, work]]) });
  return partiesOfClaim({ ref: REF, work, dates: DATES }, { affiliations, find }).map(
    ({ name, percent, from }) => `${name} ${percent}${from === undefined ? '' : ` from ${from}`}`,
  );
}
const decided = (from: string, to?: string): FrozenDecision => ({
  id: DecisionId.parse(`dec_${'0'.repeat(26)}`),
  from,
  ...(to !== undefined && { to }),
  confirmedAt: MADE_AT,
  shares: [aShare({ percent: '60' }), aShare({ name: 'Esi Quaye', percent: '40' })],
});

describe('partiesOfClaim', () => {
  test('names each party for whom a partner claims, without a date where they are the same all along', () => {
    const shares = [
      aShare({ percent: '50' }),
      aShare({ name: 'Kofi Boateng', societyCode: '035', percent: '50' }),
    ];
    expect(parties(anExternalWork(shares))).toEqual(['Ama Mensah 50']);
  });

  test('names both before and after decided shares begin, from the first play of each (royalty rules §4)', () => {
    expect(parties(anExternalWork([aShare()], { decisions: [decided('2026-02-01')] }))).toEqual([
      'Ama Mensah 100 from 2026-01-05',
      'Ama Mensah 60 from 2026-02-10',
      'Esi Quaye 40 from 2026-02-10',
    ]);
  });

  test('goes back to what was delivered where decided shares end', () => {
    const work = anExternalWork([aShare()], { decisions: [decided('2026-02-11', '2026-02-28')] });
    expect(parties(work).map((party) => party.slice(-10))).toEqual([
      ...['2026-01-05', '2026-02-11', '2026-02-11', '2026-03-20'],
    ]);
  });

  test('names a party from the day on which it belongs to the partner’s society', () => {
    const own = aShare({ percent: '50' });
    const free = aShare({ name: 'Esi Quaye', societyCode: '099', percent: '50' });
    const affiliation = { name: 'Esi Quaye', societyCode: SocietyCode.parse('010'), from: '2026-03-01' };
    expect(parties(anExternalWork([own, free]), [affiliation])).toEqual([
      'Ama Mensah 50 from 2026-01-05',
      'Ama Mensah 50 from 2026-03-20',
      'Esi Quaye 50 from 2026-03-20',
    ]);
  });

  test('names every party whose society nobody gave and whom the deliverer is paid for', () => {
    const nobodys = ['Ama Mensah', 'Esi Quaye'].map((name) =>
      aShare({ name, societyCode: undefined, percent: '50' }),
    );
    expect(parties(anExternalWork(nobodys))).toEqual(['Ama Mensah 50', 'Esi Quaye 50']);
  });
});

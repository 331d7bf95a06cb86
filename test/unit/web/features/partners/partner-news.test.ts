import { describe, expect, test } from '@jest/globals';
import { unidentifiedList } from '#shared/examples/held.ts';
import { issueCause } from '#shared/examples/issues.ts';
import { endedJob } from '#shared/examples/jobs.ts';
import { partnerId } from '#shared/examples/partners.ts';
import { acceptedProposal, declinedProposal, waitingProposal } from '#shared/examples/song-proposals.ts';
import { partnerCycle, partnerNote } from '#shared/examples/standings.ts';
import { partnerNews } from '#web/features/partners/partner-news.ts';

type Told = Parameters<typeof partnerNews>[0];
const NOTHING: Told = {
  ...{ partnerId, cycles: [], jobs: [], causes: [], lists: [], notes: [], proposals: [], held: [] },
};
const keysOf = (told: Partial<Told>) =>
  partnerNews({ ...NOTHING, ...told }).map(({ key }) => key.split(' ')[0]);
const held = [{ territory: 'GH', amount: { amount: '41.60', currency: 'GHS' } }];
const asked = { ...endedJob, id: 'job_asked', status: 'needs-mapping' as const, problemCount: 1 };
const found = { ...endedJob, id: 'job_found', status: 'succeeded' as const, problemCount: 2 };

describe('what is new for a partner', () => {
  test('is what it is asked, then statements, findings, what may be its own, and notes', () => {
    const told = {
      ...{ jobs: [found, asked], cycles: [partnerCycle], causes: [issueCause], held },
      ...{ lists: [unidentifiedList], notes: [partnerNote] },
    };
    expect(keysOf(told)).toEqual([
      ...['question', 'statement', 'file', 'cause', 'held', 'list'],
      partnerNote.id,
    ]);
  });

  test('is what came of its proposals, and nothing of those that wait', () => {
    const declined = { ...declinedProposal, id: 'prp_declined' };
    const news = partnerNews({ ...NOTHING, proposals: [waitingProposal, acceptedProposal, declined] });
    expect(news).toMatchObject([
      { words: '“Harbor Lights” was accepted as yours', at: acceptedProposal.decidedAt },
      { words: '“Harbor Lights” was not taken as yours', link: { search: { proposal: 'prp_declined' } } },
    ]);
  });

  test('is nothing where nothing was sent, closed, held or written', () => {
    expect(
      keysOf({ cycles: [{ ...partnerCycle, remittance: null }], jobs: [{ ...found, problemCount: 0 }] }),
    ).toEqual([]);
  });

  test('has the amount of the newest statement alone, and leads to its files', () => {
    const [statement, ...others] = partnerNews({
      ...NOTHING,
      cycles: [{ ...partnerCycle, remittance: null }, partnerCycle, { ...partnerCycle, id: 'cyc_older' }],
    });
    expect(others).toEqual([]);
    expect(statement).toMatchObject({
      amounts: [partnerCycle.remittance?.netPayable],
      link: { to: '/partners/$partnerId/exports', search: { cycle: partnerCycle.id } },
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { WaitingKind } from '#shared/schemas/waiting.ts';
import { waitingRow } from '#web/features/waiting/waiting-row.ts';
import type { WireItem } from '#web/features/waiting/wire-waiting.ts';

const item = (kind: WireItem['kind'], over: Partial<WireItem> = {}): WireItem => ({
  ...{ kind, count: 2, isMore: false, since: '2026-04-01' },
  ...over,
});
const row = (kind: WireItem['kind'], over: Partial<WireItem> = {}) =>
  waitingRow(item(kind, over), { territory: 'NG', now: '2026-04-13' });

describe('a row of Home', () => {
  test.each([
    ['remittance', 'Approved', '2 remittances to send', '/remittances'],
    ['payout', 'Approved', '2 payouts to send', '/payouts'],
  ] as const)('leads to each %s in its state', (paymentKind, status, words, to) => {
    expect(row('payments-to-send', { paymentKind, status })).toEqual({
      ...{ words, verb: 'Send', link: { to, search: { status } } },
    });
  });

  test('says “at least” where there may be more', () => {
    expect(row('songs-waiting', { count: 1000, isMore: true }).words).toBe(
      'at least 1,000 songs without a work',
    );
    expect(row('jobs-failed', { count: 1 }).words).toBe('1 job failed this week');
  });

  test('says how late a report is, or when it is due', () => {
    const of = { name: 'PRS', partnerId: 'prt_1' };
    expect(row('report-overdue', { ...of, cycleId: 'cyc_1' })).toEqual({
      words: 'PRS: report overdue 12 days, its quarter is not locked',
      verb: 'Go to its cycle',
      link: { to: '/cycles/$cycleId/checklist', params: { cycleId: 'cyc_1' } },
    });
    expect(row('report-overdue', of).link.to).toBe('/cycles');
    expect(row('report-due', { ...of, since: '2026-04-14' }).words).toBe('PRS: report due in 1 day');
    expect(row('report-due', { ...of, since: '2026-04-13' }).words).toBe('PRS: report due today');
  });

  test('keeps the territory where the page has it as a filter', () => {
    expect(row('songs-waiting').link.search).toEqual({ territory: 'NG' });
    expect(row('proposals-waiting')).toMatchObject({
      words: '2 songs that partners say are their own',
      link: { to: '/usage/proposals', search: { territory: 'NG' } },
    });
    expect(row('held-without-agreement').link.search).toEqual({ territory: 'NG', reason: 'no-agreement' });
  });

  test('names the cause of issues, whose data they are about, and filters by both', () => {
    expect(
      row('issues-open', { issueKind: 'share-conflict', partnerId: 'prt_1', name: 'PRS' }),
    ).toMatchObject({
      words: 'PRS: share conflict, 2 cases',
      link: { search: { kind: 'share-conflict', partnerId: 'prt_1' } },
    });
    expect(row('issues-open', { issueKind: 'share-missing' }).link.search).toEqual({
      ...{ kind: 'share-missing', partnerId: 'none' },
    });
  });

  test('leads to the payee whose account waits', () => {
    const of = { name: 'Ama Mensah', count: 1 };
    expect(row('accounts-to-confirm', { ...of, artistId: 'art_1' })).toMatchObject({
      words: 'Ama Mensah: 1 payment account to confirm',
      link: { to: '/artists/$artistId', params: { artistId: 'art_1' } },
    });
    expect(row('accounts-to-confirm', { ...of, partnerId: 'prt_1' }).link.to).toBe('/partners/$partnerId');
  });

  test.each(WaitingKind.options)('of %s has words, a verb and a page', (kind) => {
    const { words, verb, link } = row(kind, { name: 'It', issueKind: 'share-missing' });
    expect(words).toMatch(/\w+ \w+/);
    expect(verb).toMatch(/^[A-Z]/);
    expect(link.to).toMatch(/^\/[a-z]/);
  });
});

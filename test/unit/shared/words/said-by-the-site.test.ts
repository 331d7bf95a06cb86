import { describe, expect, test } from '@jest/globals';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { JOB } from '#shared/machines/job.ts';
import { labelsOf } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { MoneyEventView } from '#shared/schemas/events.ts';
import { eventInWords as toldEvent } from '#shared/words/event-in-words.ts';
import { evidenceInWords as toldEvidence } from '#shared/words/evidence-in-words.ts';
import { FEE_SOURCES as TOLD_SOURCES } from '#shared/words/fee-sources.ts';
import { FEE_SOURCES } from '#web/features/cycles/fee-sources.ts';
import { eventInWords } from '#web/features/events/event-in-words.ts';
import { STATUSES } from '#web/features/partners/agreement-choices.ts';
import { MEANINGS as AGREEMENT_MEANINGS, VERBS } from '#web/features/partners/agreement-words.ts';
import { MEANINGS } from '#web/features/payments/act-meanings.ts';
import { CYCLE_STATES } from '#web/parts/cycles/cycle-states.ts';
import { JOB_STATES } from '#web/parts/jobs/job-states.ts';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import { evidenceInWords } from '#web/parts/usage/evidence-in-words.ts';

const each = <K extends string, T>(table: Readonly<Record<K, T>>, words: (one: T) => string) =>
  Object.fromEntries(Object.entries<T>(table).map(([name, one]) => [name, words(one)]));

describe('the site says in English what the API says', () => {
  test.each([
    ['cycle', CYCLE_STATES, labelsOf(CYCLE.states)],
    ['job', JOB_STATES, labelsOf(JOB.states)],
    ['payment', PAYMENT_STATES, labelsOf(PAYMENT.states)],
    ['agreement', STATUSES, labelsOf(AGREEMENT.states)],
  ])('of the states of a %s', (_, words, told) => {
    expect(words).toEqual(told);
  });

  test('of what may be done to an agreement or a payment', () => {
    expect(VERBS).toEqual(each(AGREEMENT.acts, ({ verb }) => verb));
    expect(AGREEMENT_MEANINGS).toEqual(each(AGREEMENT.acts, ({ meaning }) => meaning));
    const { send, ...others } = PAYMENT.acts;
    expect(send.meaning).not.toBe('');
    expect(MEANINGS).toEqual(each(others, ({ meaning }) => meaning));
  });

  test('of who set the percent of a fee', () => {
    expect(FEE_SOURCES).toEqual(TOLD_SOURCES);
  });

  const day = { stationId: 'joy-fm', date: '2026-03-02' };
  const span = { from: '2026-01-01', to: '2026-02-28' };
  const facts = [
    {},
    { ...day, title: 'Low Tide', workRef: 'WRK-1', payee: 'PRS', party: 'Ama', societyCode: '052' },
    { ...day, from: span.from },
    { ...day, ...span, workRef: 'WRK-1', boardReference: 'board 12' },
  ];
  const asItIs = (date: string) => date;
  test.each(MoneyEventView.shape.kind.options)('of an event: %s', (kind) => {
    for (const fact of facts)
      expect(eventInWords({ kind, facts: fact }, asItIs)).toBe(toldEvent({ kind, facts: fact }, asItIs));
  });

  test.each([
    { code: 'title-nearly' },
    { code: 'nothing-alike' },
    { code: 'local-work', iswc: 'T3584099316' },
    { code: 'partner-work', isrc: 'GHA012600001', iswc: 'T3584099316' },
    { code: 'several-works', isrc: 'GHA012600001', works: 2 },
    { code: 'unknown-identifier', isrc: 'GHA012600001' },
    { code: 'title-contradicts', title: 'Low Tide' },
    { code: 'also-called', title: 'Low Tide' },
    { code: 'song-decided', by: 'Ama', on: '2026-03-02' },
    { code: 'linked', by: 'Ama' },
    { code: 'dismissed', by: 'Ama', as: 'ignored' },
    { code: 'dismissed', by: 'Ama', as: 'not-music' },
  ] as const)('of evidence: $code', (evidence) => {
    expect(evidenceInWords(evidence as never)).toBe(toldEvidence(evidence as never));
  });
});

import { describe, expect, test } from '@jest/globals';
import { eventInWords } from '#shared/words/event-in-words.ts';

const play = { stationId: 'GH-JOY', date: '2026-02-01' };

describe('an event in words', () => {
  test.each([
    [
      'match',
      { ...play, title: 'Golden River' },
      'A play of 2026-02-01 on GH-JOY is of the work “Golden River”.',
    ],
    ['match', play, 'A play of 2026-02-01 on GH-JOY lost its work: it is unidentified.'],
    [
      'late-play',
      { ...play, title: 'Golden River' },
      'A play of 2026-02-01 on GH-JOY counts only since the lock, with the work “Golden River”.',
    ],
    ['late-play', play, 'A play of 2026-02-01 on GH-JOY counts only since the lock, with no known work.'],
    [
      'shares',
      { workRef: 'T3584099316', from: '2026-01-01', to: '2026-03-31' },
      'Two people decided the shares of T3584099316 for plays from 2026-01-01 to 2026-03-31.',
    ],
    [
      'shares',
      { workRef: 'T3584099316', from: '2026-01-01' },
      'Two people decided the shares of T3584099316 for plays from 2026-01-01 on.',
    ],
    [
      'agreement',
      { payee: 'GEMA', societyCode: '035', from: '2026-01-20' },
      'An agreement with GEMA pays held plays from 2026-01-20 on.',
    ],
    [
      'affiliation',
      { party: 'Esi Quaye', societyCode: '010', from: '2026-01-20' },
      'Esi Quaye belongs to society 010 from 2026-01-20 on.',
    ],
    [
      'licence',
      { stationId: 'GH-JOY', from: '2026-01-01', to: '2026-12-31' },
      'The licence of GH-JOY from 2026-01-01 to 2026-12-31 was revised.',
    ],
  ] as const)('%s: %o', (kind, facts, said) => {
    expect(eventInWords({ kind, facts })).toBe(said);
  });

  test('has its days as the reader writes them', () => {
    expect(eventInWords({ kind: 'match', facts: play }, () => '1 Feb')).toContain('A play of 1 Feb on');
  });
});

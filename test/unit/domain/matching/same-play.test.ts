import { describe, expect, test } from '@jest/globals';
import { samePlay } from '#functions/domain/matching/same-play.ts';
import { aLoggedPlay } from './a-logged-play.ts';

describe('a play that is sent again (royalty rules §2)', () => {
  test('is the same whoever sent it and whenever', () => {
    const again = aLoggedPlay({ source: 'job_2/1', receivedAt: '2026-03-01T00:00:00.000Z', version: 2 });
    expect(samePlay(aLoggedPlay(), again)).toBe(true);
  });

  test.each([
    { playedAt: '2026-02-01T08:00:01.000Z' },
    { title: 'Golden Rivers' },
    { artist: 'Ama Mensah' },
    { isrc: 'USZQG2200540' },
    { iswc: 'T3584099316' },
    { durationSeconds: 201 },
  ])('differs with %j', (over) => {
    expect(samePlay(aLoggedPlay(), aLoggedPlay(over))).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  artistRef,
  claimRef,
  compareUtf8,
  heldRef,
  partnerRef,
  workRef,
} from '#functions/domain/cycles/references.ts';

const delivery = { partnerWorkId: 'A-77', societyCode: '010' };

describe('references of claims (royalty rules §1)', () => {
  test.each([
    ['its ISWC', { iswc: 'T3584099316', isrcs: ['USZQG2200540'], deliveries: [delivery] }, 'T3584099316'],
    [
      'else the lowest ISRC',
      { isrcs: ['USZQG2200541', 'GBZQC1700015'], deliveries: [delivery] },
      'GBZQC1700015',
    ],
    ['else society and work id of the first delivery', { isrcs: [], deliveries: [delivery] }, '010/A-77'],
    ['else a dash', { isrcs: [], deliveries: [] }, '-'],
  ])('a work is named by %s', (_by, work, ref) => {
    expect(workRef(work)).toBe(ref);
  });

  test('a claim names payee and work, and the agreement where a partner has two in the cycle', () => {
    expect(claimRef(partnerRef('010'), 'T3584099316')).toBe('partner:010|T3584099316');
    expect(claimRef(artistRef('GH-A-0001'), 'GHZLC2300386')).toBe('artist:GH-A-0001|GHZLC2300386');
    expect(claimRef(heldRef('unidentified'), '-')).toBe('held:unidentified|-');
    expect(claimRef(partnerRef('010'), 'T3584099316', '2026-02-15')).toBe(
      'partner:010|T3584099316|2026-02-15',
    );
  });

  test('references sort as their UTF-8 bytes do', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareUtf8(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
      { numRuns: 500, examples: [['\u{1F3B5}', '\uFFFD']] },
    );
  });
});

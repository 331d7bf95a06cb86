import { describe, expect, test } from '@jest/globals';
import { IssueKind } from '#shared/schemas/issues.ts';
import { whatIsWrong, whatToDo } from '#shared/words/issue-in-words.ts';

const SENDER = 'prt_01KBZ3M8T5X6W0Q4V7R2N9HJAS';

describe('issues in words', () => {
  test.each(IssueKind.options)('say what is wrong and what to do, in a sentence each: %s', (kind) => {
    for (const partnerId of [SENDER, null])
      for (const words of [whatIsWrong({ kind, partnerId }), whatToDo({ kind, partnerId })])
        expect(words).toMatch(/^[A-Z][^.]{15,}\.$/);
  });

  test('send to the sender what it said in doubt, and to the review queue what a station logged', () => {
    const kind = 'ambiguous-match';
    expect(whatIsWrong({ kind, partnerId: SENDER })).toBe('Recordings lead to several works.');
    expect(whatToDo({ kind, partnerId: SENDER })).toContain('Ask the sender');
    expect(whatToDo({ kind, partnerId: null })).toContain('review queue');
  });
});

import { describe, expect, test } from '@jest/globals';
import { IssueKind } from '#shared/schemas/issues.ts';
import { whatToDo } from '#shared/words/issue-in-words.ts';

const SENDER = 'prt_01KBZ3M8T5X6W0Q4V7R2N9HJAS';

describe('issues in words', () => {
  test.each(IssueKind.options)('say what to do, in a sentence: %s', (kind) => {
    for (const partnerId of [SENDER, null])
      expect(whatToDo({ kind, partnerId })).toMatch(/^[A-Z][^.]{15,}\.$/);
  });

  test('send to the sender what it said in doubt, and to the review queue what a station logged', () => {
    const kind = 'ambiguous-match';
    expect(whatToDo({ kind, partnerId: SENDER })).toContain('Ask the sender');
    expect(whatToDo({ kind, partnerId: null })).toContain('review queue');
  });
});

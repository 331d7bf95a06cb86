import { describe, expect, test } from '@jest/globals';
import { IssueKind } from '#shared/schemas/issues.ts';
import { whatToDo as toldByTheApi } from '#shared/words/issue-in-words.ts';
import { whatIsWrong, whatToDo } from '#web/parts/repertoire/issue-in-words.ts';

const SENDER = 'prt_01KBZ3M8T5X6W0Q4V7R2N9HJAS';

describe('issues in words', () => {
  test.each(IssueKind.options)('say what is wrong and what to do, in a sentence each: %s', (kind) => {
    for (const partnerId of [SENDER, null])
      for (const words of [whatIsWrong({ kind, partnerId }), whatToDo({ kind, partnerId })])
        expect(words).toMatch(/^[A-Z][^.]{15,}\.$/);
  });

  test.each(IssueKind.options)('say what to do as the API does: %s', (kind) => {
    for (const partnerId of [SENDER, null])
      expect(whatToDo({ kind, partnerId })).toBe(toldByTheApi({ kind, partnerId }));
  });

  test('of recordings that lead to several works say that they do', () => {
    expect(whatIsWrong({ kind: 'ambiguous-match', partnerId: SENDER })).toBe(
      'Recordings lead to several works.',
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { sampleWith, set } from '#test/support/cwr/edit-sample.ts';
import { foundInFirst } from '#test/unit/formats/cwr/found-in.ts';
import { SHARE_RULES } from './share-rule-cases.ts';
import { TAKEN } from './taken-cases.ts';
import { WORK_RULES } from './work-rule-cases.ts';

describe('rules of a work', () => {
  test.each([...SHARE_RULES, ...WORK_RULES])('reject %s (%s): %s', async (_, version, expected, ...edits) => {
    const { named, isRejected, aboutFile, aboutGroups } = await foundInFirst(sampleWith(version, ...edits));
    expect(named).toContain(expected);
    expect(isRejected).toBe(true);
    expect([...aboutFile, ...aboutGroups]).toEqual([]);
  });

  test.each(TAKEN)('take a work with %s (%s): %s', async (_, version, expected, ...edits) => {
    const { named, isRejected, aboutFile, aboutGroups } = await foundInFirst(sampleWith(version, ...edits));
    expect(named).toEqual([expected]);
    expect(isRejected).toBe(false);
    expect([...aboutFile, ...aboutGroups]).toEqual([]);
  });

  test('say where it is, what the rule is and what stands there', async () => {
    const { findings } = await foundInFirst(sampleWith('2.1', set('SWR', { prOwnershipShare: '02100' })));
    expect(findings[0]).toEqual({
      code: 'cwr.rule',
      severity: 'error',
      line: 3,
      rule: 'NWR T 11',
      level: 'transaction',
      place: 'group 1, transaction 0, record 0 NWR',
      message: 'The performing ownership of all publishers and writers makes 100 %, or 0.',
      actual: '101.00 %',
    });
  });
});

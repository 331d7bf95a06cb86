import { describe, expect, test } from '@jest/globals';
import { newDecidedShares } from '#shared/examples/decided-shares.ts';
import { NewDecidedShares } from '#shared/schemas/decided-shares.ts';
import {
  type DecisionValues,
  decisionBody,
  NEW_SHARE,
  shareValues,
  totalOf,
} from '#web/features/repertoire/decision-values.ts';

const ama = { ...NEW_SHARE, name: 'Ama', role: 'C', artistReference: 'A-1', percent: '100.00' };
const values: DecisionValues = {
  shares: [ama],
  ...{ from: '2026-01-01', to: '', evidence: 'a letter', reason: 'a conflict' },
};

describe('the form of decided shares', () => {
  test('leaves out what was left empty', () => {
    expect(decisionBody(values)).toEqual({
      shares: [{ name: 'Ama', role: 'C', artistReference: 'A-1', percent: '100.00' }],
      ...{ from: '2026-01-01', evidence: 'a letter', reason: 'a conflict' },
    });
  });

  test('begins with what a delivery says, and gives it to the API as it was said', () => {
    const shares = shareValues({
      shares: newDecidedShares.shares.map(({ ipi, ...share }) => ({
        ...share,
        ...(ipi !== undefined && { ipi }),
        ...{ kind: 'writer', right: 'performing', territory: '2WL' },
      })),
    });
    const body = decisionBody({ ...values, shares });
    expect(body.shares).toEqual(newDecidedShares.shares);
    expect(NewDecidedShares.safeParse(body).success).toBe(true);
  });

  test.each([
    [['33.33', '33.33', '33.34'], '100.00'],
    [['0.07', '0.1'], '0.17'],
    [['', 'half', '50'], '50.00'],
    [[], '0.00'],
  ])('says that %p make %s together', (percents, total) => {
    expect(totalOf(percents.map((percent) => ({ percent })))).toBe(total);
  });
});

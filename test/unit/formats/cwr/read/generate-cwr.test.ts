import { describe, expect, test } from '@jest/globals';
import { readCwrTransactions } from '#functions/formats/cwr/read/read-cwr-transactions.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';
import { allOf } from '#test/support/all-of.ts';
import { generateCwr } from '#test/support/cwr/generate-cwr.ts';

describe('invented files', () => {
  test.each(CWR_VERSIONS)('of 500 works keep every rule (%s)', async (version) => {
    const events = await allOf(readCwrTransactions(generateCwr({ works: 500, version, seed: 7 })));
    const transactions = events.flatMap((event) => (event.kind === 'transaction' ? [event.transaction] : []));
    expect(transactions).toHaveLength(500);
    expect(transactions.flatMap(({ findings }) => findings)).toEqual([]);
    expect(events).toHaveLength(501);
  });

  test('are the same for the same seed', async () => {
    const [one, other, another] = await Promise.all(
      [1, 1, 2].map(async (seed) =>
        Buffer.concat(await allOf(generateCwr({ works: 20, version: '2.2', seed }))).toString('latin1'),
      ),
    );
    expect(one).toBe(other);
    expect(one).not.toBe(another);
  });
});

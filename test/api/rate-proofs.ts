import { expect } from '@jest/globals';
import { createFxRate, importFxRates, listFxRates } from '#shared/contract/rates.ts';
import { namesField } from '#test/support/api/names-field.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';

const FUTURE = '2999-12-31';

/** Rates of exchange, one by one and by the file (royalty rules §11). */
export const rateProofs: readonly Proof[] = [
  answers(createFxRate, 'the rate as it was entered', async ({ finance }) => {
    const body = bodyOf(createFxRate);
    const answer = await finance.ask(createFxRate, { body });
    expect(answer.body).toMatchObject(body);
    return answer;
  }),
  refuses(createFxRate, 'request.invalid', {
    words: 'a rate of a currency into itself, naming it',
    act: async ({ finance }) =>
      namesField(
        await finance.ask(createFxRate, { body: { ...bodyOf(createFxRate), quote: 'GHS' } }),
        'quote',
      ),
  }),
  refuses(createFxRate, 'request.invalid', {
    words: 'a rate of a day that has not come, naming the date',
    act: async ({ finance }) =>
      namesField(
        await finance.ask(createFxRate, { body: { ...bodyOf(createFxRate), date: FUTURE } }),
        'date',
      ),
  }),
  answers(listFxRates, 'the rates', async ({ finance, viewer }) => {
    await finance.get(createFxRate, { body: bodyOf(createFxRate) });
    const answer = await viewer.ask(listFxRates, { query: { base: 'GHS', quote: 'USD', limit: '1' } });
    expect(answer.body).toMatchObject({ items: [{ base: 'GHS', quote: 'USD' }] });
    return answer;
  }),
  answers(importFxRates, 'what became of each row; the same file again changes nothing', async (stage) => {
    const rows = ['date,base,quote,rate', '2026-03-30,GHS,CHF,0.0721', `${FUTURE},GHS,CHF,0.08`, ',,,'];
    const body = { csv: rows.join('\n'), source: 'Bank of Ghana' };
    const answer = await stage.finance.ask(importFxRates, { body });
    expect(answer.body).toMatchObject({ accepted: 1, unchanged: 0, rejected: [{ line: 3 }] });
    const again = await stage.finance.ask(importFxRates, { body });
    expect(again.body).toMatchObject({ accepted: 0, unchanged: 1 });
    const { items } = await stage.viewer.get(listFxRates, { query: { base: 'GHS', quote: 'CHF' } });
    expect(items).toMatchObject([{ date: '2026-03-30', rate: '0.0721', source: body.source }]);
    return answer;
  }),
];

import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { isWithin } from '#shared/is-within.ts';
import { FxRate } from '#shared/schemas/rates.ts';

const noun = 'fx-rates';

/**
 * A rate of exchange of a day. Rates are added, never changed: of one day and source the latest entry counts.
 *
 * | access pattern                    | index | key                                     | cost             |
 * | --------------------------------- | ----- | --------------------------------------- | ---------------- |
 * | all, newest first                 | lists | fx-rates / date, createdAt              | 0.5 RCU per 4 KB and 0.5 each |
 * | the latest of a pair up to a date | table | base, quote / date, createdAt           | 0.5 RCU          |
 */
export const fxRateModel: Model<FxRate> = {
  entity: 'fxRate',
  schema: FxRate,
  table: { pk: ['base', 'quote'], sk: ['date', 'createdAt'] },
  lists: { pk: ['noun'], sk: ['date', 'createdAt'] },
  keys: ({ base, quote, date, createdAt }) => ({ noun, base, quote, date, createdAt }),
};

export function fxRateStore(table: Table): World['fxRates'] {
  const rates = new Collection(fxRateModel, table);
  return {
    page: ({ base, quote, from, to, ...page }) =>
      pageOverParts([noun], page, {
        read: (part, request) => rates.page({ noun: part }, request, { index: 'lists', newestFirst: true }),
        wanted: (rate) =>
          (base === undefined || rate.base === base) &&
          (quote === undefined || rate.quote === quote) &&
          isWithin(rate.date, { from, to }),
      }),
    async latest(base, quote, onOrBefore) {
      const between = { from: { date: '' }, to: { date: onOrBefore, createdAt: '\uffff' } };
      const { items } = await rates.page({ base, quote }, { limit: 1 }, { newestFirst: true, between });
      return items[0];
    },
  };
}

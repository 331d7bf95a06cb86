import type { RateRecord } from '#functions/formats/records.ts';
import type { Layout } from './layout.ts';
import { CSV_LIMITS } from './limits.ts';
import type { RowCells } from './row-cells.ts';

const MAX_CHARACTERS = 32;

/** Rates of exchange: `date, base, quote, rate, source`. */
export const RATES: Layout<RateRecord> = {
  noun: 'rates of exchange',
  required: ['date', 'base', 'quote', 'rate'],
  optional: ['source'],
  read: readRate,
};

function readRate(cells: RowCells): RateRecord | undefined {
  const date = cells.required('date', MAX_CHARACTERS);
  const base = cells.required('base', MAX_CHARACTERS).toUpperCase();
  const quote = cells.required('quote', MAX_CHARACTERS).toUpperCase();
  const rate = cells.required('rate', MAX_CHARACTERS);
  const source = cells.text('source', CSV_LIMITS.nameCharacters);
  if (cells.isRejected) return undefined;
  return {
    date,
    base,
    quote,
    rate: cells.hasDecimalComma ? rate.replace(',', '.') : rate,
    ...(source !== undefined && { source }),
  };
}

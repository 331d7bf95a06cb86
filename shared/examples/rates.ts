import type { z } from 'zod';
import type { FxRate, FxRateFile, FxRatesTaken, NewFxRate } from '#shared/schemas/rates.ts';

export const newFxRate: z.input<typeof NewFxRate> = {
  base: 'GHS',
  quote: 'USD',
  rate: '0.0850',
  date: '2026-03-31',
  source: 'Bank of Ghana',
};
export const fxRate: z.input<typeof FxRate> = { ...newFxRate, createdAt: '2026-03-31T18:00:00.000Z' };

export const fxRateFile: z.input<typeof FxRateFile> = {
  csv: 'date,base,quote,rate\n2026-03-31,GHS,USD,0.0850\n2026-03-31,GHS,GBP,0\n',
  source: 'Bank of Ghana',
};
export const fxRatesTaken: z.input<typeof FxRatesTaken> = {
  accepted: 1,
  unchanged: 0,
  rejected: [{ line: 3, code: 'row.value-invalid', message: 'rate: a rate is above zero' }],
};

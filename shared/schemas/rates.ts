import * as z from 'zod';
import { Currency } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Name } from '#shared/schemas/common.ts';

const rate = z.object({
  base: Currency,
  quote: Currency,
  rate: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,10})?$/, 'expected a decimal with at most 10 decimals')
    .refine((text) => /[1-9]/.test(text), 'a rate is above zero'),
  date: CalendarDate,
  source: Name,
});

export const NewFxRate = rate
  .refine(({ base, quote }) => base !== quote, {
    path: ['quote'],
    message: 'a rate leads from one currency to another',
  })
  .meta({
    id: 'NewFxRate',
    description: 'One unit of `base` is `rate` units of `quote` on that date, by that source.',
  });
export type NewFxRate = z.infer<typeof NewFxRate>;
export const FxRate = rate.extend({ createdAt: Instant }).meta({ id: 'FxRate' });
export type FxRate = z.infer<typeof FxRate>;

/** Characters of a file of rates: ten thousand rows or so, of which {@link MAX_RATES} are taken. */
const MAX_FILE_CHARACTERS = 500_000;
/** Rates of one file: what a request can write before it must answer. */
export const MAX_RATES = 1000;

export const FxRateFile = z
  .object({
    csv: z.string().min(1).max(MAX_FILE_CHARACTERS).meta({
      description: 'the file as text: a header with date, base, quote, rate, and source where rows name one',
    }),
    source: Name.optional().meta({ description: 'of the rows that name none' }),
  })
  .meta({ id: 'FxRateFile', description: 'Rates of exchange as a central bank publishes them.' });
export type FxRateFile = z.infer<typeof FxRateFile>;

export const FxRatesTaken = z
  .object({
    accepted: Count,
    unchanged: Count.meta({ description: 'rates that were there already, with the same figure and source' }),
    rejected: z.array(z.object({ line: Count, code: z.string(), message: z.string() })),
  })
  .meta({ id: 'FxRatesTaken', description: 'What became of the rows of a file of rates.' });
export type FxRatesTaken = z.infer<typeof FxRatesTaken>;

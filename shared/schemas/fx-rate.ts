import { z } from 'zod';
import { Currency } from '#shared/money.ts';
import { CalendarDate, Instant, Name } from '#shared/schemas/common.ts';

/** One unit of `base` is `rate` units of `quote` on that date, by that source. */
export const NewFxRate = z
  .object({
    base: Currency,
    quote: Currency,
    rate: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,10})?$/, 'expected a decimal with at most 10 decimals')
      .refine((rate) => Number(rate) > 0, 'a rate is above zero'),
    date: CalendarDate,
    source: Name,
  })
  .meta({ id: 'NewFxRate' });
export type NewFxRate = z.infer<typeof NewFxRate>;
export const FxRate = NewFxRate.extend({ createdAt: Instant }).meta({ id: 'FxRate' });
export type FxRate = z.infer<typeof FxRate>;

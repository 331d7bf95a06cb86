import * as z from 'zod';
import { CycleId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Territory } from '#shared/schemas/common.ts';

export const HeldSum = z
  .object({
    reason: z.string(),
    cycleId: CycleId,
    cycleName: z.string(),
    since: CalendarDate.meta({ description: 'the end of the period, from which its age counts' }),
    expiresOn: CalendarDate.meta({ description: 'the day from which two people may let it expire' }),
    balance: MoneyField,
  })
  .meta({ id: 'HeldSum', description: 'What is held of one cycle for one reason.' });
export const HeldSummary = z.object({ territory: Territory, items: z.array(HeldSum) }).meta({
  id: 'HeldSummary',
  description: 'Held money of a territory by reason and age (royalty rules §9).',
});
export type HeldSummary = z.infer<typeof HeldSummary>;

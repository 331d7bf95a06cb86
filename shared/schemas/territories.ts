import * as z from 'zod';
import { recordOf } from '#shared/limits.ts';
import { Currency, Percent } from '#shared/money.ts';
import { Count, Instant, Territory, Timezone } from '#shared/schemas/common.ts';

const settings = z.object({
  currency: Currency.meta({
    description: 'of its tariffs, licences, minimum payouts and cycles (royalty rules §3)',
  }),
  timezone: Timezone.meta({ description: 'in which its periods end' }),
  graceDays: Count.max(366).meta({
    description: 'days after the end of a period before which its cycle cannot be closed',
  }),
  adjustmentYears: z.int().min(1).max(20).meta({
    description: 'years after the end of a period in which corrections are taken',
  }),
  heldYears: z.int().min(1).max(20).meta({ description: 'years after which held money may expire' }),
  fxMaxAgeDays: Count.max(366).meta({ description: 'days after which an exchange rate is too old' }),
  withholding: z
    .object({ resident: Percent, nonResident: Percent })
    .meta({ description: 'tax in percent, by the payee’s residence, where terms name none' }),
  autoLock: z.boolean().meta({ description: 'whether the scheduled close locks by itself' }),
  checklist: recordOf(50, z.string().max(60), z.enum(['blocks', 'warns'])).meta({
    description: 'what a finding of the checklist does, by its code',
  }),
});

export const TerritoryUpdate = settings
  .extend({
    territory: Territory.optional(),
    version: Count.meta({ description: 'the one that was read; 0 where nothing was entered yet' }),
    updatedAt: Instant.nullable().optional(),
  })
  .meta({
    id: 'TerritoryUpdate',
    description: 'All settings of a territory: what a read gave may be sent back.',
  });
export type TerritoryUpdate = z.infer<typeof TerritoryUpdate>;

export const TerritorySettings = settings
  .extend({ territory: Territory, version: Count, updatedAt: Instant.nullable() })
  .meta({
    id: 'TerritorySettings',
    description: 'What holds in a territory. Version 0: as shipped, nobody has changed it.',
  });
export type TerritorySettings = z.infer<typeof TerritorySettings>;

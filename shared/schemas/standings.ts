import * as z from 'zod';
import { CycleId, LineItemId, PartnerId, PaymentId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Name, Territory } from '#shared/schemas/common.ts';
import { CycleStatus } from '#shared/schemas/cycles.ts';
import { LineWork } from '#shared/schemas/line-items.ts';
import { Note } from '#shared/schemas/notes.ts';
import { PaymentStatus } from '#shared/schemas/payments.ts';
import { Share, WorkSummary } from '#shared/schemas/repertoire.ts';

const CycleNamed = z.object({ id: CycleId, name: Name });

export const ReportStanding = z
  .object({
    due: CalendarDate,
    overdueDays: Count.meta({ description: 'in the time zone of the territory; 0: not overdue' }),
    cycle: CycleNamed.nullable().meta({
      description: 'what is reported; null: no such cycle is entered yet',
    }),
  })
  .meta({ id: 'ReportStanding', description: 'The report that a partner waits for.' });
export type ReportStanding = z.infer<typeof ReportStanding>;

const InTerritory = z.object({ territory: Territory, amount: MoneyField });

export const PartnerStanding = z
  .object({
    partnerId: PartnerId,
    latestCycle: CycleNamed.extend({ status: CycleStatus }).nullable().meta({
      description: 'the cycle that was opened last in a territory of its agreements',
    }),
    report: ReportStanding.nullable().meta({ description: 'null: no agreement asks for one' }),
    balances: z.array(InTerritory).meta({
      description: 'what it is owed, or owes, by territory; payments that are made are not in it',
    }),
    held: z.array(InTerritory).meta({
      description: 'what is held that would be its own, by territory, as the last close left it',
    }),
    lastPaid: z
      .object({ remittanceId: PaymentId, cycle: CycleNamed, amount: MoneyField, at: Instant })
      .nullable()
      .meta({ description: 'the remittance of its latest cycles that was settled last' }),
  })
  .meta({ id: 'PartnerStanding', description: 'Where a partner stands: its cycle, report and money.' });
export type PartnerStanding = z.infer<typeof PartnerStanding>;

export const PayeeCycleSums = z.object({
  works: Count,
  plays: z.int(),
  seconds: z.int(),
  gross: MoneyField,
  adminFee: MoneyField,
  net: MoneyField,
  adjustments: MoneyField.meta({ description: 'what of the net corrects earlier cycles' }),
  held: MoneyField.meta({ description: 'what the close held that would be its own' }),
});
export type PayeeCycleSums = z.infer<typeof PayeeCycleSums>;

export const PayeeCycle = CycleNamed.extend({
  territory: Territory,
  periodStart: CalendarDate,
  periodEnd: CalendarDate,
  status: CycleStatus,
  lockedAt: Instant.nullable(),
  sums: PayeeCycleSums.nullable().meta({ description: 'null until the cycle is locked' }),
});
export type PayeeCycle = z.infer<typeof PayeeCycle>;
const PaymentOfCycle = z
  .object({ id: PaymentId, status: PaymentStatus, netPayable: MoneyField })
  .nullable()
  .meta({ description: 'the one that stands; null where none was made' });

export const PartnerCycle = PayeeCycle.extend({ remittance: PaymentOfCycle }).meta({
  id: 'PartnerCycle',
  description: 'A cycle as it is one partner’s: what it earned and is paid.',
});
export type PartnerCycle = z.infer<typeof PartnerCycle>;

export const ArtistCycle = PayeeCycle.extend({ payout: PaymentOfCycle }).meta({
  id: 'ArtistCycle',
  description: 'A cycle as it is one local artist’s: what it earned and is paid.',
});
export type ArtistCycle = z.infer<typeof ArtistCycle>;

/** How many works are shown as those that earned most. */
export const MAX_TOP_WORKS = 10;

export const PartnerUsage = PartnerCycle.extend({
  heldFor: z.array(z.object({ reason: z.string().max(40), amount: MoneyField })).meta({
    description: 'what the close held that would be its own, the most first',
  }),
  topWorks: z
    .array(
      z.object({
        lineItemId: LineItemId.meta({ description: 'the line, which explains its amount' }),
        work: LineWork,
        plays: z.int(),
        seconds: z.int(),
        gross: MoneyField,
        net: MoneyField,
      }),
    )
    .max(MAX_TOP_WORKS)
    .meta({ description: `the ${MAX_TOP_WORKS} lines of its own works that earned most` }),
}).meta({ id: 'PartnerUsage', description: 'What was played of a partner in a cycle, and what it came to.' });
export type PartnerUsage = z.infer<typeof PartnerUsage>;

/** How many shares of a work are listed beside it. */
export const MAX_LISTED_SHARES = 20;

export const PartnerWork = WorkSummary.extend({
  shares: z
    .array(Share)
    .max(MAX_LISTED_SHARES)
    .meta({ description: `as the partner gave them, the first ${MAX_LISTED_SHARES}` }),
  shareCount: Count,
  earned: z
    .object({
      plays: Count,
      seconds: Count,
      gross: MoneyField,
      net: MoneyField,
      lineItemIds: z.array(LineItemId).min(1).meta({
        description: 'the lines that it is the sum of: one, or more where terms changed within the cycle',
      }),
    })
    .nullable()
    .meta({ description: 'what it earned the partner in the cycle that was asked for; null: nothing' }),
}).meta({
  id: 'PartnerWork',
  description: 'A work as a partner delivered it, with what it earned in a cycle.',
});
export type PartnerWork = z.infer<typeof PartnerWork>;

export const PartnerNote = Note.extend({
  remittanceId: PaymentId,
  cycleName: Name,
}).meta({ id: 'PartnerNote', description: 'A note on one of a partner’s remittances.' });
export type PartnerNote = z.infer<typeof PartnerNote>;

import * as z from 'zod';
import { CycleId, PartnerId, PaymentId, RunId, StationId } from '#shared/ids.ts';
import { MoneyField } from '#shared/money.ts';
import { CalendarDate, Count, Instant, Name } from '#shared/schemas/common.ts';
import { PlayCounts } from '#shared/schemas/cycles.ts';
import { Payee } from '#shared/schemas/line-items.ts';
import { PaymentKind, PaymentStatus } from '#shared/schemas/payments.ts';

const Reason = z.string().regex(/^[a-z-]{1,40}$/);

export const CycleFigures = z
  .object({
    plays: PlayCounts.nullable(),
    seconds: z.object({ total: Count, matched: Count }).nullable().meta({
      description: 'of plays that nobody dismissed; null where the close was made before it was counted',
    }),
    money: z.object({ total: MoneyField, matched: MoneyField }).nullable().meta({
      description: 'what plays brought, and what those with a work brought; null where seconds are',
    }),
    gross: MoneyField,
    held: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    netPayable: MoneyField.nullable().meta({
      description: 'after tax and balances; null until all payments are made',
    }),
  })
  .meta({
    id: 'CycleFigures',
    description: 'What a cycle comes to, in the figures that are looked at first.',
  });
export type CycleFigures = z.infer<typeof CycleFigures>;

export const WaterfallStep = z
  .object({
    step: z.enum(['gross', 'held', 'admin-fee', 'net', 'withholding-tax', 'balances', 'net-payable']),
    reason: Reason.optional().meta({ description: 'of what is held' }),
    amount: MoneyField.meta({
      description: 'what it adds, less than 0 where it takes away; of a sum, all of it',
    }),
  })
  .meta({
    id: 'WaterfallStep',
    description:
      'From gross to what is paid. `gross`, `net` and `net-payable` are sums: each is the last sum with the steps between. `balances` is what payees had before the cycle less what they carry forward.',
  });
export type WaterfallStep = z.infer<typeof WaterfallStep>;

export const HeldByAge = z
  .object({
    reason: Reason,
    originCycleId: CycleId,
    originCycleName: Name,
    since: CalendarDate.meta({ description: 'the end of the period whose money it is' }),
    amount: MoneyField,
  })
  .meta({ id: 'HeldByAge', description: 'What is held in the territory, by reason and the cycle it is of.' });
export type HeldByAge = z.infer<typeof HeldByAge>;

export const WeekOfPlays = z
  .object({
    week: CalendarDate.meta({ description: 'its Monday' }),
    plays: Count,
    matchedPlays: Count,
    seconds: Count,
    matchedSeconds: Count,
    money: MoneyField.meta({ description: 'what its plays brought' }),
    matchedMoney: MoneyField,
  })
  .meta({ id: 'WeekOfPlays' });

export const StationHours = z
  .object({
    stationId: StationId,
    name: z.string(),
    plays: z.array(Count).meta({ description: 'by the hour of the station’s day, 24 from midnight on' }),
  })
  .meta({ id: 'StationHours' });

/** How many payees are named; the others are added up. */
export const MAX_DASHBOARD_PAYEES = 40;

export const PayeeOfCycle = z
  .object({
    payee: Payee,
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    netPayable: MoneyField,
    payment: z
      .object({ id: PaymentId, kind: PaymentKind, partnerId: PartnerId.nullable(), status: PaymentStatus })
      .nullable()
      .meta({ description: 'that which stands, where it was reissued; null of a provisional run' }),
  })
  .meta({ id: 'PayeeOfCycle', description: 'What a payee gets of a cycle, and where its payment stands.' });
export type PayeeOfCycle = z.infer<typeof PayeeOfCycle>;

export const CycleDashboard = z
  .object({
    cycleId: CycleId,
    basis: z
      .object({
        kind: z.enum(['close', 'run']),
        runId: RunId.optional(),
        runNumber: Count.optional(),
        at: Instant,
      })
      .nullable()
      .meta({
        description: 'what the figures are of: the lock, or the last provisional run; null: neither is',
      }),
    figures: CycleFigures.nullable(),
    last: z.object({ cycleId: CycleId, name: Name, figures: CycleFigures }).nullable().meta({
      description: 'the locked cycle of the territory whose period ended last before this one’s',
    }),
    waterfall: z.array(WaterfallStep),
    held: z.array(HeldByAge).meta({
      description:
        'as the close or run leaves it, the oldest first; of an open cycle without a run, as it is now',
    }),
    played: z
      .object({
        weeks: z.array(WeekOfPlays),
        stations: z.array(StationHours),
        withoutPlays: MoneyField.meta({ description: 'what stations pay that no play brought' }),
        corrections: MoneyField.meta({ description: 'what of the gross corrects earlier cycles' }),
      })
      .nullable()
      .meta({
        description:
          'When plays were. The money of the weeks, what no play brought and the corrections add up to the gross. Null where there is no basis, or an old one.',
      }),
    payees: z.object({
      items: z.array(PayeeOfCycle).max(MAX_DASHBOARD_PAYEES).meta({ description: 'the highest first' }),
      others: z.object({ payees: Count, netPayable: MoneyField, settled: MoneyField }).nullable(),
    }),
  })
  .meta({ id: 'CycleDashboard', description: 'A royalty cycle in figures and pictures.' });
export type CycleDashboard = z.infer<typeof CycleDashboard>;

import * as z from 'zod';
import { CycleId, JobId, RunId, StationId } from '#shared/ids.ts';
import { firstOf, told, within } from '#shared/limits.ts';
import { CYCLE } from '#shared/machines/cycle.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { Currency, MoneyField, Percent } from '#shared/money.ts';
import { ChecklistCode, Finding } from '#shared/schemas/checklist.ts';
import {
  CalendarDate,
  Count,
  FreeText,
  Instant,
  Name,
  Sha256,
  Territory,
  Version,
} from '#shared/schemas/common.ts';

export const CycleStatus = z.enum(namesOf(CYCLE.states)).meta({ id: 'CycleStatus' });
export type CycleStatus = z.infer<typeof CycleStatus>;

export const NewCycle = z
  .object({
    name: Name,
    territory: Territory,
    periodStart: CalendarDate,
    periodEnd: CalendarDate,
    adminFeePercentDefault: Percent.optional(),
  })
  .refine((cycle) => cycle.periodStart <= cycle.periodEnd, {
    path: ['periodEnd'],
    message: 'the period ends before it starts',
  })
  .meta({ id: 'NewCycle' });
export type NewCycle = z.infer<typeof NewCycle>;

const Figure = z.string().max(30);
export const ControlTotal = z
  .object({
    name: told(200),
    expected: Figure,
    found: Figure,
    difference: Figure,
    holds: z.boolean(),
  })
  .meta({
    id: 'ControlTotal',
    description:
      'One sum that must hold before a cycle locks (royalty rules §6): what was expected, what was found.',
  });
export type ControlTotal = z.infer<typeof ControlTotal>;

/** Those of a cycle or a run. What fails is named one by one, so of a run there may be any number: the first are kept. */
export const ControlTotals = firstOf(60, ControlTotal);
/** One of each code. */
export const Findings = firstOf(ChecklistCode.options.length, Finding);
/** Eight reasons, and the months of twenty years for which corrections and held money are kept at the most. */
const MAX_HELD_SUMS = 8 * 240;
const MAX_HELD_BYTES = 150_000;

export const PlayCounts = z
  .object({
    total: Count,
    matched: Count,
    unmatched: Count.meta({ description: 'without a work, in review, or ignored' }),
    dismissed: Count.meta({ description: 'no music, as a person said: they have no weight' }),
    weightless: Count.meta({ description: 'of the others, those that are too short to weigh' }),
    duplicate: Count,
  })
  .meta({ id: 'PlayCounts' });
export type PlayCounts = z.infer<typeof PlayCounts>;

export const CycleTotals = z
  .object({
    gross: MoneyField,
    held: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    adjustments: MoneyField.optional().meta({
      description: 'What of the net corrects earlier cycles; absent where nothing does.',
    }),
  })
  .meta({ id: 'CycleTotals' });
export type CycleTotals = z.infer<typeof CycleTotals>;

export const CycleDigest = z.object({ lines: Sha256, files: Sha256 }).meta({
  id: 'CycleDigest',
  description:
    'What the lock proves (royalty rules §6.7): the SHA-256 over its lines, as canonical JSON in the order of their references, and over the list of all files of its close with the SHA-256 of each.',
});

export const Cycle = z
  .object({
    id: CycleId,
    name: Name,
    territory: Territory,
    periodStart: CalendarDate,
    periodEnd: CalendarDate,
    adminFeePercentDefault: Percent.optional(),
    adminFeePercentOverride: Percent.optional(),
    overrideReason: FreeText.optional().meta({ description: 'why the admin fee is overridden' }),
    currency: Currency.nullable(),
    status: CycleStatus,
    basis: z.literal('invoiced'),
    totals: CycleTotals.nullable(),
    controlTotals: ControlTotals,
    plays: PlayCounts.nullable(),
    closeJobId: JobId.nullable(),
    failedCloseJobId: JobId.optional().meta({
      description: 'the job of its last close, which failed before the lock; its problems say why',
    }),
    runId: RunId.optional().meta({ description: 'the provisional run that its close names' }),
    events: z.object({ after: Count, upTo: Count }).nullable().meta({
      description: 'The events that its close settles: those numbered above `after` and up to `upTo`.',
    }),
    held: within(
      z
        .array(
          z.object({
            reason: z.string().regex(/^[a-z-]{1,40}$/),
            originCycleId: CycleId,
            amount: MoneyField,
            expired: MoneyField.optional().meta({
              description: 'what of it became too old and went to others; the amount is less it',
            }),
          }),
        )
        .max(MAX_HELD_SUMS),
      MAX_HELD_BYTES,
    ).meta({
      description: 'What its close held, and of earlier cycles held, released or let expire, by reason.',
    }),
    payments: z.object({ total: Count, done: Count }).nullable().meta({
      description:
        'Its remittances and payouts, and how many are done: with the last of them it is Remitted. With none it stays Locked.',
    }),
    payable: z.object({ withholdingTax: MoneyField, netPayable: MoneyField }).optional().meta({
      description:
        'What its payments came to when its close made them: what is paid after tax and balances. Absent until all are made.',
    }),
    checklist: Findings.meta({ description: 'what its close found and did not stop for' }),
    digest: CycleDigest.nullable(),
    lockedAt: Instant.nullable(),
    createdAt: Instant,
    updatedAt: Instant,
    version: Version,
  })
  .meta({ id: 'Cycle', description: 'A royalty cycle: one territory, one period, one currency.' });
export type Cycle = z.infer<typeof Cycle>;

export const CloseCycle = z
  .object({
    adminFeePercentOverride: Percent.optional(),
    reason: FreeText.optional().meta({ description: 'why the admin fee is overridden; kept with the cycle' }),
    runId: RunId.optional().meta({ description: 'the run whose lines it must give' }),
  })
  .meta({ id: 'CloseCycle' });
export type CloseCycle = z.infer<typeof CloseCycle>;

const FileAt = z.object({ key: z.string().max(1024), sha256: Sha256 });
/** One station of a cycle, or of a provisional run: what it is invoiced and where its frozen inputs and its allocation lie. */
export const CycleStation = z.object({
  cycleId: CycleId,
  runId: RunId.optional(),
  stationId: StationId,
  name: z.string().max(300),
  gross: MoneyField,
  held: MoneyField,
  plays: Count,
  matched: Count,
  unmatched: Count,
  dismissed: Count,
  weightless: Count,
  duplicate: Count,
  /** What its gross is divided by to value a play: how many plays had weight, or their seconds. Absent: none had. */
  points: z.object({ per: z.enum(['play', 'second']), count: Count }).optional(),
  /** What its plays cost and its licence fee, with what all plays of each weigh: by these late plays are valued. */
  pools: z
    .array(
      z.object({
        pool: z.enum(['plays', 'licence']),
        grossMinor: z.string().max(40),
        units: z.string().max(2000),
      }),
    )
    .max(2),
  /** What the close moved in boxes of earlier cycles, and how these stand. */
  adjusted: FileAt.optional(),
  manifest: FileAt,
  allocation: FileAt,
});
export type CycleStation = z.infer<typeof CycleStation>;

export const CycleStationView = CycleStation.omit({
  runId: true,
  points: true,
  pools: true,
  adjusted: true,
  manifest: true,
  allocation: true,
})
  .extend({
    invoice: z.string().nullable(),
  })
  .meta({ id: 'CycleStationView' });

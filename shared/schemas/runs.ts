import * as z from 'zod';
import { CycleId, JobId, RunId } from '#shared/ids.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { RUN } from '#shared/machines/run.ts';
import { Currency, MoneyField } from '#shared/money.ts';
import { Actor, Count, Instant, Sha256, Territory, Version } from '#shared/schemas/common.ts';
import { ControlTotals, CycleTotals, Findings, PlayCounts } from '#shared/schemas/cycles.ts';
import { Payee } from '#shared/schemas/line-items.ts';

export const RunStatus = z.enum(namesOf(RUN.states)).meta({ id: 'RunStatus' });

export const RunSummary = z
  .object({
    id: RunId,
    cycleId: CycleId,
    territory: Territory,
    number: z.int().min(1).meta({ description: 'the first run of the cycle is 1' }),
    status: RunStatus,
    jobId: JobId,
    currency: Currency.nullable(),
    events: z.object({ after: Count, upTo: Count }).meta({
      description: 'The events that it settles: those numbered above `after` and up to `upTo`.',
    }),
    totals: CycleTotals.nullable(),
    netPayable: MoneyField.optional().meta({
      description: 'what its payments come to, after tax and balances',
    }),
    controlTotals: ControlTotals,
    checklist: Findings,
    plays: PlayCounts.nullable(),
    lineCount: Count,
    inputsDigest: Sha256.nullable().meta({
      description:
        'The SHA-256 over all that it froze. A close that names the run must have frozen the same.',
    }),
    linesDigest: Sha256.nullable().meta({
      description: 'The SHA-256 over its lines, as canonical JSON in the order of their references.',
    }),
    startedAt: Instant,
    startedBy: Actor,
    finishedAt: Instant.nullable(),
    version: Version,
  })
  .meta({
    id: 'RunSummary',
    description:
      'A provisional run (royalty rules §12): what a close of the cycle would have come to when it started. It changes nothing.',
  });
export type RunSummary = z.infer<typeof RunSummary>;

export const RunPayment = z
  .object({
    payee: Payee,
    gross: MoneyField,
    adminFee: MoneyField,
    net: MoneyField,
    broughtForward: MoneyField,
    withholdingTax: MoneyField,
    netPayable: MoneyField,
    carriedForward: MoneyField,
  })
  .meta({
    id: 'RunPayment',
    description:
      'What a payee would be paid: gross, fee and net of its lines, adjustments included, and its balance at the time of the run.',
  });
export type RunPayment = z.infer<typeof RunPayment>;

export const Run = RunSummary.extend({ payments: z.array(RunPayment) }).meta({
  id: 'Run',
  description: 'A provisional run with what each payee would be paid.',
});
export type Run = z.infer<typeof Run>;

export const ComparedBy = z.enum(['payee', 'station', 'work']).meta({ id: 'ComparedBy' });
export type ComparedBy = z.infer<typeof ComparedBy>;

export const ComparedSide = z
  .object({
    amount: MoneyField.meta({ description: 'gross, adjustments included' }),
    plays: z.int(),
    pointValue: z
      .object({ value: z.string(), per: z.enum(['play', 'second']) })
      .nullable()
      .meta({
        description:
          'Amount ÷ weight: of a station by the plays or seconds that its gross was divided by; of a payee or work by the seconds of its plays. Null where nothing weighed.',
      }),
  })
  .meta({ id: 'ComparedSide' });
export type ComparedSide = z.infer<typeof ComparedSide>;

export const Comparison = z
  .object({
    key: z.string().meta({ description: 'the reference of the payee or work, or the id of the station' }),
    name: z.string(),
    a: ComparedSide.nullable(),
    b: ComparedSide.nullable(),
    change: MoneyField.nullable().meta({
      description: 'of `b` over `a`; null where these are in two currencies',
    }),
    flag: z.boolean().meta({ description: 'it changed by more than 25 % and by more than 500.00' }),
  })
  .meta({
    id: 'Comparison',
    description: 'A payee, station or work in two runs or cycles (royalty rules §12.2).',
  });
export type Comparison = z.infer<typeof Comparison>;

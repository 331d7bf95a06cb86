import * as z from 'zod';
import { CycleId, JobId, RunId } from '#shared/ids.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { RUN } from '#shared/machines/run.ts';
import { Currency, MoneyField } from '#shared/money.ts';
import { Count, Instant, Sha256, Territory, Version } from '#shared/schemas/common.ts';
import { ControlTotal, CycleTotals, PlayCounts } from '#shared/schemas/cycles.ts';
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
    controlTotals: z.array(ControlTotal),
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
    startedBy: z.string(),
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

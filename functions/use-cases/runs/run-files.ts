import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { keepFile } from '#functions/use-cases/cycles/frozen-files.ts';
import { LineItem } from '#shared/schemas/line-items.ts';
import { RunPayment, type RunSummary } from '#shared/schemas/runs.ts';

type Needs = Pick<World, 'files' | 'settings'>;
type Named = Pick<RunSummary, 'cycleId' | 'number'>;
const version = z.literal(1);
const FILES = {
  lines: z.strictObject({ file: z.literal('run-lines'), version, lines: z.array(LineItem) }),
  payments: z.strictObject({ file: z.literal('run-payments'), version, payments: z.array(RunPayment) }),
} as const;

const keyOf = ({ cycleId, number }: Named, name: keyof typeof FILES): string =>
  `cycles/${cycleId}/runs/${number}/${name}.json`;

/** Keeps what a run came to beside what it froze: its lines, and what each payee would be paid. */
export async function keepResults(
  world: Needs,
  run: Named,
  { lines, payments }: { readonly lines: readonly LineItem[]; readonly payments: readonly RunPayment[] },
): Promise<void> {
  const [ofLines, ofPayments] = [
    z.encode(FILES.lines, { file: 'run-lines', version: 1, lines: [...lines] }),
    z.encode(FILES.payments, { file: 'run-payments', version: 1, payments: [...payments] }),
  ];
  await keepFile(world, keyOf(run, 'lines'), ofLines);
  await keepFile(world, keyOf(run, 'payments'), ofPayments);
}

/** The lines of a run; none before it has finished. */
export async function linesOfRun(world: Needs, run: RunSummary): Promise<readonly LineItem[]> {
  if (run.status !== 'Finished') return [];
  return FILES.lines.parse(await contentAt(world, keyOf(run, 'lines'))).lines;
}

/** What each payee would be paid by a run; nothing before it has finished. */
export async function paymentsOfRun(world: Needs, run: RunSummary): Promise<readonly RunPayment[]> {
  if (run.status !== 'Finished') return [];
  return FILES.payments.parse(await contentAt(world, keyOf(run, 'payments'))).payments;
}

async function contentAt({ files, settings }: Needs, key: string): Promise<unknown> {
  const bytes = await files.read({ bucket: settings.workBucket, key });
  if (bytes === undefined) throw new Error(`There is no ${key}`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

import type { World } from '#functions/ports/world.ts';
import { lockedPart, type OpenedPart } from '#functions/use-cases/cycles/locked-part.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import { keepReport, putFile } from '#functions/use-cases/statements/keep-report.ts';
import { madeWith } from '#functions/use-cases/statements/made-with.ts';
import { statementFiles } from '#functions/use-cases/statements/statement-files.ts';
import { type Prepared, prepareStatement, withUses } from '#functions/use-cases/statements/statement-of.ts';
import { writeCsvs } from '#functions/use-cases/statements/write-csvs.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { StatementFormat } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';

type Needs = Parameters<typeof prepareStatement>[0] &
  Parameters<typeof statementFiles>[0] &
  Pick<World, 'clock' | 'ids' | 'files' | 'settings' | 'exports' | 'partners' | 'commit' | 'log'>;
type Request = {
  readonly cycle: Cycle;
  /** Of payees of one part. */
  readonly payments: readonly Payment[];
  readonly formats: readonly StatementFormat[];
  readonly actor: string;
};
type Lacking = Prepared & { readonly payment: Payment; readonly formats: readonly StatementFormat[] };

/**
 * Writes the statements of payees of one part of a locked cycle, each once: they are immutable, so a repeated request
 * gets those that exist, whoever wrote them. A CWR file is written anew where the settings that it was made with changed.
 */
export async function writeStatements(
  world: Needs,
  { cycle, payments, formats, actor }: Request,
): Promise<readonly ReportExport[]> {
  return retryStale(async () => {
    const [first] = payments;
    if (first === undefined) return [];
    const current = await Promise.all(payments.map((payment) => currentReports(world, cycle, payment)));
    const lacking = payments.map((payment, index) => ({
      payment,
      formats: formats.filter((wanted) => !current[index]?.some(({ format }) => format === wanted)),
    }));
    const written = await writeLacking(world, { cycle, actor, lacking });
    return [...current.flat(), ...written].filter(({ format }) =>
      formats.some((wanted) => wanted === format),
    );
  });
}

/** A payee's statements that were made with the settings of now; those that were made with others stay, and are not it. */
async function currentReports(
  world: Needs,
  cycle: Cycle,
  { payee, partnerId }: Payment,
): Promise<readonly ReportExport[]> {
  const made = await world.exports.of(cycle.id, payee.ref);
  const isCwr = made.some(({ format }) => format === 'CWR');
  const partner = partnerId === null || !isCwr ? undefined : await world.partners.find(partnerId);
  return made.filter((report) => report.madeWith === madeWith(world, partner, report.format));
}

type Writing = Pick<Request, 'cycle' | 'actor'> & {
  readonly lacking: readonly Pick<Lacking, 'payment' | 'formats'>[];
};

async function writeLacking(
  world: Needs,
  { cycle, actor, lacking }: Writing,
): Promise<readonly ReportExport[]> {
  const all = lacking.filter(({ formats }) => formats.length > 0);
  const [first] = all;
  if (first === undefined) return [];
  const part = await lockedPart(world, cycle, first.payment.payee.ref);
  const prepared: Lacking[] = [];
  for (const one of all)
    prepared.push({ ...one, ...(await prepareStatement(world, { cycle, payment: one.payment, part })) });
  const written: ReportExport[] = [];
  const tables = prepared.filter(({ formats }) => formats.includes('CSV'));
  for (const [{ payment }, file] of await writeCsvs(world, { cycle, part }, tables))
    written.push(...(await keepReport(world, [file], { cycle, payment, format: 'CSV', actor })));
  for (const one of prepared)
    for (const format of one.formats)
      if (format !== 'CSV') written.push(...(await writeOther(world, one, { cycle, part, format, actor })));
  return written;
}

/** Writes a format that has no uses, or all of them at once. */
async function writeOther(
  world: Needs,
  { payment, ...prepared }: Lacking,
  of: Pick<Request, 'cycle' | 'actor'> & {
    readonly part: OpenedPart;
    readonly format: Exclude<StatementFormat, 'CSV'>;
  },
): Promise<readonly ReportExport[]> {
  const { cycle, part, format, actor } = of;
  const partner = payment.partnerId === null ? undefined : await world.partners.find(payment.partnerId);
  const statement =
    format === 'PDF' ? { ...prepared.statement, usages: [] } : await withUses(world, prepared, part);
  const files = await statementFiles(world, format, { cycle, payment, statement, partner });
  const kept = [];
  for (const file of files) kept.push(await putFile(world, { cycle, payment }, file));
  return keepReport(world, kept, { cycle, payment, format, actor });
}

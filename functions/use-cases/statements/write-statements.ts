import type { World } from '#functions/ports/world.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { StatementFile } from '#functions/use-cases/statements/statement-file.ts';
import { statementFiles } from '#functions/use-cases/statements/statement-files.ts';
import { statementOf } from '#functions/use-cases/statements/statement-of.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { StatementFormat } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';

type Needs = Parameters<typeof statementOf>[0] &
  Parameters<typeof statementFiles>[0] &
  Pick<World, 'clock' | 'ids' | 'files' | 'settings' | 'exports' | 'partners' | 'commit' | 'log'>;
type Request = {
  readonly cycle: Cycle;
  readonly payment: Payment;
  readonly formats: readonly StatementFormat[];
  readonly actor: string;
};

/**
 * Writes a payee's statements of a locked cycle, each once: they are immutable, so a repeated request gets those that
 * exist, whoever wrote them. A key is `<prefix>/<payee>/<cycle>/<file>`.
 */
export async function writeStatements(
  world: Needs,
  { cycle, payment, formats, actor }: Request,
): Promise<readonly ReportExport[]> {
  return retryStale(async () => {
    const made = await world.exports.of(cycle.id, payment.payee.ref);
    const lacking = formats.filter((format) => !made.some((report) => report.format === format));
    const written = await writeLacking(world, { cycle, payment, formats: lacking, actor });
    return [...made, ...written].filter(({ format }) => formats.some((wanted) => wanted === format));
  });
}

async function writeLacking(
  world: Needs,
  { cycle, payment, formats, actor }: Request,
): Promise<readonly ReportExport[]> {
  if (formats.length === 0) return [];
  const statement = await statementOf(world, { cycle, payment });
  const partner = payment.partnerId === null ? undefined : await world.partners.find(payment.partnerId);
  const written: ReportExport[] = [];
  for (const format of formats) {
    const files = await statementFiles(world, format, { cycle, payment, statement, partner });
    written.push(...(await keep(world, files, { cycle, payment, format, actor })));
  }
  return written;
}

type Keeping = Omit<Request, 'formats'> & { readonly format: StatementFormat };

/** Keeps the files of a format, all of them or none. */
async function keep(
  world: Needs,
  files: readonly StatementFile[],
  { cycle, payment, format, actor }: Keeping,
): Promise<readonly ReportExport[]> {
  const payee = payment.partnerId ?? payment.payee.ref.replaceAll(/[^A-Za-z0-9._-]/g, '-');
  const reports: ReportExport[] = [];
  for (const { part, fileName, contentType, bytes } of files) {
    const at = {
      bucket: world.settings.exportBucket,
      key: `${world.settings.exportPrefix}/${payee}/${cycle.id}/${fileName}`,
    };
    await world.files.put(at, bytes, contentType);
    reports.push({
      ...at,
      id: world.ids.make('exp'),
      cycleId: cycle.id,
      payeeRef: payment.payee.ref,
      partnerId: payment.partnerId,
      format,
      ...(part !== undefined && { part }),
      fileName,
      checksum: sha256Of(bytes),
      sizeBytes: bytes.length,
      generatedAt: world.clock.now(),
    });
  }
  await world.commit({
    actor,
    changes: [],
    claims: files.flatMap(({ numbered }) =>
      numbered === undefined
        ? []
        : [{ ...numbered, holder: `${cycle.id}/${payment.payee.ref}`, taken: 'version.stale' as const }],
    ),
    facts: reports.map((record) => ({ kind: 'reportExport', record })),
    entries: [
      {
        entity: 'statement',
        entityId: `${cycle.id}/${payment.payee.ref}`,
        action: 'statement.written',
        after: { format, files: reports.map(({ key, checksum }) => ({ key, checksum })) },
      },
    ],
  });
  world.log('statement.written', { cycleId: cycle.id, payee: payment.payee.ref, format });
  return reports;
}

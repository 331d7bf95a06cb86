import type { Statement } from '#functions/formats/statement/statement.ts';
import { writeStatementCsv } from '#functions/formats/statement/write-statement-csv.ts';
import { writeStatementPdf } from '#functions/formats/statement/write-statement-pdf.ts';
import { statementOf } from '#functions/use-cases/cycles/statement-of.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { World } from '#functions/use-cases/world.ts';
import { ExportId } from '#shared/ids.ts';
import type { Cycle } from '#shared/schemas/cycle.ts';
import type { Payment } from '#shared/schemas/payment.ts';
import type { ReportExport } from '#shared/schemas/report-export.ts';

type Needs = Parameters<typeof statementOf>[0] &
  Pick<World, 'clock' | 'ids' | 'files' | 'settings' | 'exports' | 'commit' | 'fonts' | 'log'>;
export type WrittenFormat = 'CSV' | 'PDF';
type Asked = {
  readonly cycle: Cycle;
  readonly payment: Payment;
  readonly formats: readonly WrittenFormat[];
  readonly actor: string;
};

const TYPES: Readonly<Record<WrittenFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  PDF: 'application/pdf',
};

/**
 * Writes a payee's statements of a locked cycle, each once: they are immutable, and asked again those that are there
 * are the answer, whoever wrote them. A key is `<prefix>/<payee>/<cycle>/<file>`.
 */
export async function writeStatements(
  world: Needs,
  { cycle, payment, formats, actor }: Asked,
): Promise<readonly ReportExport[]> {
  return retryStale(async () => {
    const made = await world.exports.of(cycle.id, payment.payee.ref);
    const lacking = formats.filter((format) => !made.some((report) => report.format === format));
    const statement = lacking.length === 0 ? undefined : await statementOf(world, { cycle, payment });
    const written: ReportExport[] = [];
    for (const format of lacking) {
      if (statement !== undefined)
        written.push(await write(world, statement, { cycle, payment, format, actor }));
    }
    return [...made, ...written].filter(({ format }) => formats.some((wanted) => wanted === format));
  });
}

type Writing = Omit<Asked, 'formats'> & { readonly format: WrittenFormat };

async function write(
  world: Needs,
  statement: Statement,
  { cycle, payment, format, actor }: Writing,
): Promise<ReportExport> {
  const bytes = await bytesOf(world, statement, format);
  const payee = payment.partnerId ?? payment.payee.ref.replaceAll(/[^A-Za-z0-9._-]/g, '-');
  const fileName = `statement-${cycle.periodStart}-${cycle.periodEnd}-${payment.payee.ref.replaceAll(/[^A-Za-z0-9._-]/g, '-')}.${format.toLowerCase()}`;
  const at = {
    bucket: world.settings.exportBucket,
    key: `${world.settings.exportPrefix}/${payee}/${cycle.id}/${fileName}`,
  };
  await world.files.put(at, bytes, TYPES[format]);
  const report: ReportExport = {
    ...at,
    id: ExportId.parse(world.ids.make('exp')),
    cycleId: cycle.id,
    payeeRef: payment.payee.ref,
    partnerId: payment.partnerId,
    format,
    fileName,
    checksum: sha256Of(bytes),
    sizeBytes: bytes.length,
    generatedAt: world.clock.now(),
  };
  await world.commit({
    actor,
    changes: [],
    facts: [{ kind: 'reportExport', record: report }],
    entries: [
      {
        entity: 'statement',
        entityId: `${cycle.id}/${payment.payee.ref}`,
        action: 'statement.written',
        after: { format, key: at.key, checksum: report.checksum },
      },
    ],
  });
  world.log('statement.written', { cycleId: cycle.id, payee: payment.payee.ref, format });
  return report;
}

async function bytesOf(
  world: Pick<World, 'fonts'>,
  statement: Statement,
  format: WrittenFormat,
): Promise<Uint8Array> {
  if (format === 'PDF') return writeStatementPdf(statement, await world.fonts());
  return new TextEncoder().encode([...writeStatementCsv(statement)].join(''));
}

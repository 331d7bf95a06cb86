import type { Statement } from '#functions/formats/statement/statement.ts';
import { writeStatementCsv } from '#functions/formats/statement/write-statement-csv.ts';
import { writeStatementPdf } from '#functions/formats/statement/write-statement-pdf.ts';
import { statementOf } from '#functions/use-cases/cycles/statement-of.ts';
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
  readonly format: WrittenFormat;
  readonly actor: string;
};

const TYPES: Readonly<Record<WrittenFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  PDF: 'application/pdf',
};

/**
 * Writes a payee's statement of a locked cycle, once: it is immutable, and asked again the one that is there is the
 * answer. Its key is `<prefix>/<payee>/<cycle>/<file>`.
 */
export async function writeStatement(
  world: Needs,
  { cycle, payment, format, actor }: Asked,
): Promise<ReportExport> {
  const made = (await world.exports.of(cycle.id, payment.payee.ref)).find(
    (report) => report.format === format,
  );
  if (made !== undefined) return made;

  const bytes = await bytesOf(world, await statementOf(world, { cycle, payment }), format);
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

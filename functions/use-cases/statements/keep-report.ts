import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import { payeeInNames, type StatementFile } from '#functions/use-cases/statements/statement-file.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { StatementFormat } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';
import type { ReportExport } from '#shared/schemas/statements.ts';

type Of = { readonly cycle: Cycle; readonly payment: Payment };
type Place = { readonly bucket: string; readonly key: string; readonly fileName: string };
/** A file of a statement that lies where it belongs. */
export type KeptFile = Place &
  Pick<StatementFile, 'part' | 'numbered' | 'madeWith'> & {
    readonly checksum: string;
    readonly sizeBytes: number;
  };

/** Where a file of a payee's statement lies: `<prefix>/<payee>/<cycle>/<file>`. */
export function placeOf(
  { settings }: Pick<World, 'settings'>,
  { cycle, payment }: Of,
  fileName: string,
): Place {
  const payee = payment.partnerId ?? payeeInNames(payment.payee.ref);
  const key = `${settings.exportPrefix}/${payee}/${cycle.id}/${fileName}`;
  return { bucket: settings.exportBucket, key, fileName };
}

/** Writes a file of a statement to its place. */
export async function putFile(
  world: Pick<World, 'files' | 'settings'>,
  of: Of,
  { part, fileName, contentType, bytes, numbered, madeWith }: StatementFile,
): Promise<KeptFile> {
  const place = placeOf(world, of, fileName);
  await world.files.put(place, bytes, contentType);
  return {
    ...place,
    ...(part !== undefined && { part }),
    ...(numbered !== undefined && { numbered }),
    ...(madeWith !== undefined && { madeWith }),
    checksum: sha256Of(bytes),
    sizeBytes: bytes.length,
  };
}

type Keeping = Of & { readonly format: StatementFormat; readonly actor: string };

/** Keeps the files of a format as a payee's statement, all of them or none. */
export async function keepReport(
  world: Pick<World, 'clock' | 'ids' | 'commit' | 'log'>,
  files: readonly KeptFile[],
  { cycle, payment, format, actor }: Keeping,
): Promise<readonly ReportExport[]> {
  const entityId = `${cycle.id}/${payment.payee.ref}`;
  const reports = files.map(
    ({ numbered: _number, ...file }): ReportExport => ({
      ...file,
      id: world.ids.make('exp'),
      cycleId: cycle.id,
      payeeRef: payment.payee.ref,
      partnerId: payment.partnerId,
      format,
      generatedAt: world.clock.now(),
    }),
  );
  await world.commit({
    actor,
    changes: [],
    claims: files.flatMap(({ numbered }) =>
      numbered === undefined ? [] : [{ ...numbered, holder: entityId, taken: 'version.stale' as const }],
    ),
    facts: reports.map((record) => ({ kind: 'reportExport', record })),
    entries: [
      {
        entity: 'statement',
        entityId,
        action: 'statement.written',
        after: { format, files: reports.map(({ key, checksum }) => ({ key, checksum })) },
      },
    ],
  });
  world.log('statement.written', { cycleId: cycle.id, payee: payment.payee.ref, format });
  return reports;
}

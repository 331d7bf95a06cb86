import type { StatementUsage } from '#functions/formats/statement/statement.ts';
import { type StatementCsv, statementCsv } from '#functions/formats/statement/write-statement-csv.ts';
import type { World } from '#functions/ports/world.ts';
import type { LockedPart } from '#functions/use-cases/cycles/frozen-shares.ts';
import { type GrowingFile, growingFile } from '#functions/use-cases/statements/growing-file.ts';
import { type KeptFile, placeOf } from '#functions/use-cases/statements/keep-report.ts';
import { CSV_TYPE, nameOf } from '#functions/use-cases/statements/statement-files.ts';
import type { Prepared } from '#functions/use-cases/statements/statement-of.ts';
import { usagesOfLines } from '#functions/use-cases/statements/usages-of-lines.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Payment } from '#shared/schemas/payments.ts';

type Owed = Prepared & { readonly payment: Payment };
type Open<O extends Owed> = {
  readonly owed: O;
  readonly csv: StatementCsv;
  readonly file: GrowingFile;
  readonly place: ReturnType<typeof placeOf>;
};

/**
 * Writes the CSV statements of payees of one part, reading the plays of the part once: each file grows as the stations
 * come, and none is in memory as a whole. Gives the file of each.
 */
export async function writeCsvs<O extends Owed>(
  world: Pick<World, 'files' | 'settings'>,
  { cycle, part }: { readonly cycle: Cycle; readonly part: LockedPart },
  all: readonly O[],
): Promise<ReadonlyMap<O, KeptFile>> {
  const open = all.map((owed): Open<O> => {
    const place = placeOf(world, { cycle, payment: owed.payment }, nameOf({ cycle, ...owed }, 'CSV'));
    return { owed, csv: statementCsv(owed.statement), file: growingFile(world, place, CSV_TYPE), place };
  });
  try {
    return await fill(world, part, open);
  } catch (error) {
    await Promise.all(open.map(({ file }) => file.abandon()));
    throw error;
  }
}

async function fill<O extends Owed>(
  world: Pick<World, 'files' | 'settings'>,
  part: LockedPart,
  open: readonly Open<O>[],
): Promise<ReadonlyMap<O, KeptFile>> {
  for (const { csv, file } of open) await file.write(csv.head());
  const byLine = new Map(
    open.flatMap((one) => one.owed.own.map(({ line }) => [line.reference, one] as const)),
  );
  const lines = open.flatMap(({ owed }) => owed.own);
  for await (const usages of usagesOfLines(world, part, lines)) {
    const ofFiles = new Map<Open<O>, StatementUsage[]>();
    for (const { reference, usage } of usages) {
      const one = byLine.get(reference);
      if (one === undefined) continue;
      const own = ofFiles.get(one) ?? [];
      own.push(usage);
      ofFiles.set(one, own);
    }
    for (const [{ csv, file }, own] of ofFiles) await file.write(csv.uses(own));
  }
  const written = new Map<O, KeptFile>();
  for (const { owed, csv, file, place } of open) {
    for (const piece of csv.end()) await file.write(piece);
    const { sha256, sizeBytes } = await file.close();
    written.set(owed, { ...place, checksum: sha256, sizeBytes });
  }
  return written;
}

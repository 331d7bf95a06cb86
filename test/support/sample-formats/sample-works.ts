import { readFileSync } from 'node:fs';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import type { RecordingRecord, WorkRecord } from '#functions/formats/records.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

/** A work of a partner's sample repertoire with its recordings. */
export type SampleWork = { readonly work: WorkRecord; readonly recordings: readonly RecordingRecord[] };

/** The works of a partner's sample files, as their CSV says them. */
export async function sampleWorks(partnerKey: string): Promise<readonly SampleWork[]> {
  const [works, recordings] = await Promise.all([
    recordsOf(`${partnerKey}_works_sample.csv`),
    recordsOf(`${partnerKey}_recordings_sample.csv`),
  ]);
  const byWork = Map.groupBy(
    recordings.flatMap((record) => (record.noun === 'recording' ? [record.recording] : [])),
    ({ partnerWorkId }) => partnerWorkId,
  );
  return works.flatMap((record) =>
    record.noun === 'work'
      ? [{ work: record.work, recordings: byWork.get(record.work.partnerWorkId) ?? [] }]
      : [],
  );
}

async function recordsOf(name: string) {
  const file = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
  const rows = await allOf(readRepertoireCsv(inPieces(file)));
  return rows.flatMap((row) => (row.kind === 'record' ? [row.record] : []));
}

import { readErn } from '#functions/formats/ddex/message/read-ern.ts';
import { readMead } from '#functions/formats/ddex/message/read-mead.ts';
import type { Diagnostic, MessageHeader, Parsed } from '#functions/formats/diagnostic.ts';
import type { RecordingRecord, RepertoireRecord, WorkRecord } from '#functions/formats/records.ts';
import type { RepertoireReader } from '#functions/formats/repertoire-reader.ts';
import { allOf } from '#test/support/all-of.ts';
import { inPieces } from '#test/support/in-pieces.ts';

/** What a message comes to, by kind, each in its order. */
export type ReadMessage = {
  readonly rows: readonly Parsed<RepertoireRecord>[];
  readonly message: MessageHeader | undefined;
  readonly works: readonly WorkRecord[];
  readonly recordings: readonly RecordingRecord[];
  readonly warnings: readonly Diagnostic[];
  readonly rejections: readonly Diagnostic[];
  readonly aboutFile: readonly Diagnostic[];
};

export const readErnText = (text: string | Uint8Array, pieceBytes?: number): Promise<ReadMessage> =>
  readAll(readErn, text, pieceBytes);
export const readMeadText = (text: string | Uint8Array, pieceBytes?: number): Promise<ReadMessage> =>
  readAll(readMead, text, pieceBytes);

async function readAll(
  reader: RepertoireReader,
  text: string | Uint8Array,
  pieceBytes?: number,
): Promise<ReadMessage> {
  const rows = await allOf(reader(inPieces(text, pieceBytes), { territory: 'GH' }));
  const records = rows.flatMap((row) => (row.kind === 'record' ? [row.record] : []));
  return {
    rows,
    message: rows.flatMap((row) => (row.kind === 'message' ? [row.message] : []))[0],
    works: records.flatMap((record) => (record.noun === 'work' ? [record.work] : [])),
    recordings: records.flatMap((record) => (record.noun === 'recording' ? [record.recording] : [])),
    warnings: rows.flatMap((row) => (row.kind === 'record' ? row.warnings : [])),
    rejections: rows.flatMap((row) => (row.kind === 'rejected' ? row.diagnostics : [])),
    aboutFile: rows.flatMap((row) => (row.kind === 'file' ? [row.diagnostic] : [])),
  };
}

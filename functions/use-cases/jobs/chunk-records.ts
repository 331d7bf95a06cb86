import * as z from 'zod';
import { DIAGNOSTIC_CODES, type Diagnostic } from '#functions/formats/diagnostic.ts';
import type {
  PlayRecord,
  RecordingRecord,
  RegistrationRecord,
  RepertoireRecord,
  WorkRecord,
} from '#functions/formats/records.ts';
import { Ipi, Isrc, Iswc, SocietyCode, StationId } from '#shared/ids.ts';
import { PartyKind, Right } from '#shared/schemas/repertoire.ts';

/**
 * Records as a chunk's file keeps them between two steps of a job. The readers have checked their content; these
 * schemas make sure that this product wrote the file, and refuse missing or unknown fields.
 */

const ReadShare = z.strictObject({
  kind: PartyKind,
  name: z.string(),
  ipi: Ipi.optional(),
  role: z.string(),
  right: Right,
  territory: z.string(),
  societyCode: SocietyCode.optional(),
  artistReference: z.string().optional(),
  percent: z.string().optional(),
  chain: z.int().optional(),
});
const ReadWork: z.ZodType<WorkRecord> = z.strictObject({
  partnerWorkId: z.string(),
  title: z.string(),
  alternativeTitles: z.array(z.string()),
  iswc: Iswc.exactOptional(),
  isrcs: z.array(Isrc),
  shares: z.array(ReadShare),
  performers: z.array(z.string()).exactOptional(),
  metadata: z.record(z.string(), z.string()).exactOptional(),
  enrichesOnly: z.literal(true).exactOptional(),
  addedBy: z.string().exactOptional(),
  withdrawn: z.literal(true).exactOptional(),
});
const link = { iswc: Iswc.exactOptional(), partnerWorkId: z.string().exactOptional() };
const ReadRecording: z.ZodType<RecordingRecord> = z.strictObject({
  ...link,
  isrc: Isrc,
  title: z.string(),
  artist: z.string().exactOptional(),
  durationSeconds: z.number().exactOptional(),
  furtherWorks: z.array(z.strictObject(link)).exactOptional(),
  enrichesOnly: z.literal(true).exactOptional(),
});
const ReadRegistration: z.ZodType<RegistrationRecord> = z.strictObject({
  submitterNumber: z.string(),
  status: z.string(),
  cwrVersion: z.string(),
  recipientNumber: z.string().exactOptional(),
  iswc: Iswc.exactOptional(),
});
const statedAt = z.string().exactOptional();

/** A work, a recording, or what a partner answers of a work of ours. */
export const ReadRepertoire: z.ZodType<RepertoireRecord> = z.discriminatedUnion('noun', [
  z.strictObject({ noun: z.literal('work'), work: ReadWork, statedAt }),
  z.strictObject({ noun: z.literal('recording'), recording: ReadRecording, statedAt }),
  z.strictObject({ noun: z.literal('registration'), registration: ReadRegistration, statedAt }),
]);

/** A play of a log. */
export const ReadPlay: z.ZodType<PlayRecord> = z.strictObject({
  playId: z.string(),
  stationId: StationId,
  playedAt: z.string(),
  title: z.string().optional(),
  artist: z.string().optional(),
  isrc: Isrc.optional(),
  iswc: Iswc.optional(),
  durationSeconds: z.number().optional(),
  method: z.string().optional(),
  confidence: z.number().optional(),
});

/** What a reader said about a row. */
export const ReadDiagnostic: z.ZodType<Diagnostic> = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES),
  severity: z.enum(['error', 'warning']),
  line: z.int(),
  column: z.string().exactOptional(),
  message: z.string(),
  actual: z.string().exactOptional(),
  rule: z.string().exactOptional(),
  level: z.enum(['file', 'group', 'transaction', 'record', 'field']).exactOptional(),
  place: z.string().exactOptional(),
});
/** Lines that are rejected after all, and why. */
export const Retracted = z.strictObject({ fromLine: z.int(), toLine: z.int(), diagnostic: ReadDiagnostic });

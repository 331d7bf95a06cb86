import * as z from 'zod';
import { JobId, PartnerId, RecordingId, StationId, UploadId, WorkId } from '#shared/ids.ts';
import { recordOf, told, within } from '#shared/limits.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { UPLOAD } from '#shared/machines/upload.ts';
import { Actor, Count, Instant, Name, Sha256, Version } from '#shared/schemas/common.ts';
/** What is asked for before a file is sent. */
export const MAX_UPLOAD_BYTES = 1024 ** 3;
export const UploadRequest = z
  .object({
    fileName: Name.refine((name) => !/[\\/]/.test(name), 'a file name has no slashes'),
    contentType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/, 'expected a media type such as text/csv')
      .max(100),
    sizeBytes: z.int().min(0).max(MAX_UPLOAD_BYTES),
    sha256: Sha256,
  })
  .meta({ id: 'UploadRequest' });
export type UploadRequest = z.infer<typeof UploadRequest>;

export const UploadGrant = z
  .object({
    uploadId: UploadId,
    key: z.string(),
    url: z.string(),
    method: z.literal('PUT'),
    headers: z.record(z.string(), z.string()),
    expiresAt: Instant,
  })
  .meta({
    id: 'UploadGrant',
    description: 'Where and how to send the file; the headers are part of the signature and must be sent.',
  });
export type UploadGrant = z.infer<typeof UploadGrant>;

export const UploadPurpose = z.enum(['repertoire', 'usage']);
export const UploadStatus = z.enum(namesOf(UPLOAD.states));

/** One file that was announced, and its outcome. */
export const Upload = UploadRequest.extend({
  id: UploadId,
  purpose: UploadPurpose,
  partnerId: PartnerId.nullable(),
  bucket: z.string().max(63),
  key: z.string().max(1024),
  status: UploadStatus,
  mismatch: told(400).nullable(),
  jobId: JobId.nullable(),
  createdAt: Instant,
  expiresAt: Instant,
  version: Version,
});
export type Upload = z.infer<typeof Upload>;

const FORMAT_TOLD = 'one of the formats that may be sent; absent: the content tells';
const CONFIRM =
  'wait with the proposal until somebody confirms it, unless the mapping of the sender is known and fits';
const MAX_MAPPING_BYTES = 30_000;
const DRY_RUN = 'say what would be changed, and change nothing';

/** More than the columns that a table may have. */
const MAX_COLUMNS = 120;
export const ColumnMapping = within(
  recordOf(MAX_COLUMNS, z.string().max(40), z.union([z.string().max(200), z.number()])),
  MAX_MAPPING_BYTES,
).meta({
  id: 'ColumnMapping',
  description:
    "A partner's own column names: ours to theirs. `shareScale` 200 says that writers and publishers make 100 each.",
});
export type ColumnMapping = z.infer<typeof ColumnMapping>;

export const IngestRepertoire = z
  .object({
    uploadId: UploadId.optional(),
    s3Uri: z
      .string()
      .regex(/^s3:\/\/[a-z0-9.-]+\/.+$/, 'expected s3://bucket/key')
      .regex(/^(?!.*\/\.{1,2}(?:\/|$))/, 'the key has a folder . or ..')
      .max(1200)
      .optional(),
    format: z.string().max(40).optional().meta({ description: FORMAT_TOLD }),
    dryRun: z.boolean().default(false).meta({ description: DRY_RUN }),
    mapping: ColumnMapping.optional(),
    confirm: z.boolean().default(false).meta({ description: CONFIRM }),
  })
  .refine((request) => (request.uploadId === undefined) !== (request.s3Uri === undefined), {
    path: ['uploadId'],
    message: 'name an upload or an s3Uri, not both',
  })
  .meta({
    id: 'IngestRepertoire',
    description:
      'What to ingest: an upload, or an object that lies in the uploads bucket among the partner’s.',
  });
export type IngestRepertoire = z.infer<typeof IngestRepertoire>;

export const IngestUsage = z
  .object({
    uploadId: UploadId,
    stationId: StationId.optional().meta({ description: 'the station of a log that names none' }),
    sender: Name.max(200).optional().meta({
      description: 'who sends logs of several stations; its mapping is kept as a station’s is',
    }),
    format: z.string().max(40).optional().meta({ description: FORMAT_TOLD }),
    dryRun: z.boolean().default(false).meta({ description: DRY_RUN }),
    mapping: ColumnMapping.optional(),
    confirm: z.boolean().default(false).meta({ description: CONFIRM }),
  })
  .meta({ id: 'IngestUsage' });
export type IngestUsage = z.infer<typeof IngestUsage>;

export const StoredMapping = z
  .object({
    /** A partner's id, or `usage/<station>/<sender>` of play logs. */
    id: z.string().max(280),
    mapping: ColumnMapping,
    updatedBy: Actor,
    updatedAt: Instant,
    version: Version,
  })
  .meta({
    id: 'StoredMapping',
    description:
      'The mapping that the tables of a partner, a station or a sender are read with where an ingestion brings none of its own.',
  });
export type StoredMapping = z.infer<typeof StoredMapping>;

export const ColumnMappingView = z
  .object({
    mapping: ColumnMapping,
    updatedBy: z.string().nullable(),
    updatedAt: Instant.nullable(),
    version: Count,
  })
  .meta({
    id: 'ColumnMappingView',
    description: 'A stored mapping as people see it; version 0 where there is none.',
  });

export const FieldChange = z
  .object({ field: z.string(), before: z.array(z.string()), after: z.array(z.string()) })
  .meta({
    id: 'FieldChange',
    description: 'One field of a work or recording before and after an ingestion, as people read it.',
  });
export type FieldChange = z.infer<typeof FieldChange>;

export const RepertoireChange = z
  .object({
    noun: z.enum(['work', 'recording']),
    ref: z.string().meta({ description: "The partner's work id, or the ISRC." }),
    title: z.string(),
    id: z.union([WorkId, RecordingId]).nullable(),
    outcome: z.enum(['created', 'updated']),
    fields: z.array(FieldChange),
    line: Count,
  })
  .meta({
    id: 'RepertoireChange',
    description: 'What an ingestion did to one work or recording, or would do where it was tried dry.',
  });
export type RepertoireChange = z.infer<typeof RepertoireChange>;
/** What a chunk of an ingestion changed, as its file keeps it. */
export const RepertoireChanges = z.array(RepertoireChange);

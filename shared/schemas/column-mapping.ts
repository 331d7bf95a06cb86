import { z } from 'zod';
import { PartnerId } from '#shared/ids.ts';
import { Count, Instant, Version } from '#shared/schemas/common.ts';

/** A partner's own column names: ours to theirs. `shareScale` 200 says that writers and publishers make 100 each. */
export const ColumnMapping = z
  .record(z.string().max(40), z.union([z.string().max(200), z.number()]))
  .meta({ id: 'ColumnMapping' });
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** The mapping that a partner's tables are read with where an ingestion brings none of its own. */
export const StoredMapping = z
  .object({
    id: PartnerId,
    mapping: ColumnMapping,
    updatedBy: z.string(),
    updatedAt: Instant,
    version: Version,
  })
  .meta({ id: 'StoredMapping' });
export type StoredMapping = z.infer<typeof StoredMapping>;

/** What a mapping could be for a file, and what of its header was not understood. */
export const MappingProposal = z
  .object({
    columns: z.array(z.string()),
    mapping: ColumnMapping,
    notUnderstood: z.array(z.string()),
    /** The first rows as they stand, so that a person sees what goes where. */
    rows: z.array(z.array(z.string())),
  })
  .meta({ id: 'MappingProposal' });
export type MappingProposal = z.infer<typeof MappingProposal>;

/** A stored mapping as people see it; version 0 where there is none. */
export const ColumnMappingView = z
  .object({
    mapping: ColumnMapping,
    updatedBy: z.string().nullable(),
    updatedAt: Instant.nullable(),
    version: Count,
  })
  .meta({ id: 'ColumnMappingView' });

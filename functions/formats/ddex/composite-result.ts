import type { RecordingRecord, WorkRecord } from '#functions/formats/records.ts';

/** What one composite of a message comes to; works come before the recordings of them. */
export type CompositeResult = {
  readonly works: readonly WorkRecord[];
  readonly recordings: readonly RecordingRecord[];
};

export const NOTHING: CompositeResult = { works: [], recordings: [] };

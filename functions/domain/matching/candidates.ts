import type { PartnerId, RecordingId, WorkId } from '#shared/ids.ts';

type Found = { readonly workId: WorkId; readonly partnerId?: PartnerId | undefined };

/** What the catalogue holds for the identifiers of some plays, looked up beforehand. */
export type Candidates = {
  readonly localByIsrc: (isrc: string | undefined) => WorkId | undefined;
  readonly localByIswc: (iswc: string | undefined) => WorkId | undefined;
  /** A recording with the different works that its deliveries lead to. */
  readonly recording: (isrc: string | undefined) =>
    | {
        readonly recordingId: RecordingId;
        readonly works: readonly Found[];
        readonly durationSeconds?: number | undefined;
      }
    | undefined;
  readonly externalByIswc: (iswc: string | undefined) => Found | undefined;
};

type Found<WorkId> = { readonly workId: WorkId; readonly partnerId?: string | undefined };

/** What the catalogue holds for the identifiers of some plays, looked up beforehand. */
export type LookUps<WorkId extends string = string> = {
  readonly localByIsrc: (isrc: string | undefined) => WorkId | undefined;
  readonly localByIswc: (iswc: string | undefined) => WorkId | undefined;
  /** A recording with the different works that its deliveries lead to. */
  readonly recording: (isrc: string | undefined) =>
    | {
        readonly recordingId: string;
        readonly works: readonly Found<WorkId>[];
        readonly durationSeconds?: number | undefined;
      }
    | undefined;
  readonly externalByIswc: (iswc: string | undefined) => Found<WorkId> | undefined;
};

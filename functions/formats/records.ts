import type { Share } from '#shared/schemas/repertoire.ts';

/** A work as any format delivers it, normalised: identifiers canonical and checked, percentages as the format gives them. */
export type WorkRecord = {
  /** The partner's own id; without one a substitute: the ISWC, else `isrc:` and an ISRC. */
  readonly partnerWorkId: string;
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly iswc?: string;
  readonly isrcs: readonly string[];
  readonly shares: readonly Share[];
  /** Who performs it, as the format names them, without those of {@link RecordingRecord}. */
  readonly performers?: readonly string[];
  /** Columns or elements that the product does not know, kept. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** It adds titles, identifiers and links, and never a right: a MEAD message. Its shares have no percent. */
  readonly enrichesOnly?: true;
  /** Which part of a message adds this, if several parts add to one work: the ISRC of a recording. */
  readonly addedBy?: string;
  /** The sender takes back what it said of this work before; its rights end, nothing is erased. */
  readonly withdrawn?: true;
};

/** What a recording is of: by ISWC, or by the partner's work id. */
export type WorkLink = { readonly iswc?: string; readonly partnerWorkId?: string };

/** A recording as any format delivers it: an ISRC, and the work by ISWC or by the partner's work id. */
export type RecordingRecord = WorkLink & {
  readonly isrc: string;
  readonly title: string;
  readonly artist?: string;
  readonly durationSeconds?: number;
  /** Further works of a medley, beside the first. */
  readonly furtherWorks?: readonly WorkLink[];
  /** It adds what is not known yet, and changes nothing that its partner said: a MEAD message. */
  readonly enrichesOnly?: true;
};

/** What a partner answers of a work that we sent it: an acknowledgement of CWR. */
export type RegistrationRecord = {
  /** The number by which we sent it. */
  readonly submitterNumber: string;
  /** As the version has it: AS is ready for payment in 2.x alone. */
  readonly status: string;
  readonly cwrVersion: string;
  /** The partner's own number of the work. */
  readonly recipientNumber?: string;
  /** The ISWC that the partner prefers. */
  readonly iswc?: string;
};

/** A play as a log gives it: identifiers canonical; the station not yet looked up. */
export type PlayRecord = {
  readonly playId: string;
  readonly stationId: string;
  readonly playedAt: string;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly isrc?: string | undefined;
  readonly iswc?: string | undefined;
  readonly durationSeconds?: number | undefined;
  readonly method?: string | undefined;
  readonly confidence?: number | undefined;
};

/** A rate of exchange as a file gives it: the words of its cells, with a point for the decimals. */
export type RateRecord = {
  readonly date: string;
  readonly base: string;
  readonly quote: string;
  readonly rate: string;
  readonly source?: string;
};

/**
 * What a repertoire file can hold, of any format. Where a recording stands in the same file as its work, the work
 * comes first. `statedAt` is when the sender said so, in UTC: an older statement never replaces a newer one.
 */
export type RepertoireRecord = (
  | { readonly noun: 'work'; readonly work: WorkRecord }
  | { readonly noun: 'recording'; readonly recording: RecordingRecord }
  | { readonly noun: 'registration'; readonly registration: RegistrationRecord }
) & { readonly statedAt?: string };

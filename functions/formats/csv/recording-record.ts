import type { RecordingRecord } from '#functions/formats/records.ts';

/** What a row of recordings says, before what it leaves open is left out. */
type Said = { readonly isrc: string; readonly title: string } & {
  readonly [Field in 'artist' | 'iswc' | 'partnerWorkId']?: string | undefined;
} & { readonly durationSeconds?: number | undefined };

/** A recording of a row, without the fields that it does not fill. */
export function recordingRecord({
  isrc,
  title,
  artist,
  durationSeconds,
  iswc,
  partnerWorkId,
}: Said): RecordingRecord {
  return {
    isrc,
    title,
    ...(artist !== undefined && { artist }),
    ...(durationSeconds !== undefined && { durationSeconds }),
    ...(iswc !== undefined && { iswc }),
    ...(partnerWorkId !== undefined && { partnerWorkId }),
  };
}

import type { Findings } from '#functions/formats/ddex/findings.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { Writable } from '#functions/formats/ddex/writable.ts';
import { textOf } from '#functions/formats/ddex/xml/text-of.ts';
import type { XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import type { RecordingRecord, WorkLink } from '#functions/formats/records.ts';
import { parseIsrc } from '#shared/ids.ts';
import { parseDuration } from './parse-duration.ts';

/** What a composite says of a recording, before limits are kept. */
export type RecordingParts = {
  readonly isrcs: readonly string[];
  readonly title: string | undefined;
  readonly artist: string | undefined;
  readonly durationSeconds: number | undefined;
  /** The works that it is of; of several the first is the main one. */
  readonly links: readonly WorkLink[];
  readonly enrichesOnly?: true;
};

/** A record for each ISRC; none where the recording is rejected: it has no ISRC, or no title that fits. */
export function recordingRecords(parts: RecordingParts, findings: Findings): readonly RecordingRecord[] {
  const { isrcs, title, durationSeconds } = parts;
  if (title === undefined) {
    findings.reject('row.value-missing', { column: 'TitleText', message: 'The recording has no title' });
  } else if (title.length > DDEX_LIMITS.nameCharacters) {
    const message = `The title has ${title.length} characters; ${DDEX_LIMITS.nameCharacters} at most`;
    findings.reject('row.value-too-long', { column: 'TitleText', message });
  }
  if (isrcs.length === 0) {
    findings.reject('row.value-missing', {
      column: 'ISRC',
      message: 'The recording has no ISRC that is one',
    });
  }
  const artist = fittingArtist(parts.artist, findings);
  if (findings.isRejected || title === undefined) return [];
  const [first, ...further] = parts.links;
  if (first === undefined) {
    const message = 'The recording leads to no work: it has neither an ISWC nor a work id';
    findings.warn('row.identifier-missing', { message });
  }
  return isrcs.map((isrc) => {
    const record: Writable<RecordingRecord> = { isrc, title };
    if (artist !== undefined) record.artist = artist;
    if (durationSeconds !== undefined) record.durationSeconds = durationSeconds;
    if (first?.iswc !== undefined) record.iswc = first.iswc;
    if (first?.partnerWorkId !== undefined) record.partnerWorkId = first.partnerWorkId;
    if (further.length > 0) record.furtherWorks = further;
    if (parts.enrichesOnly) record.enrichesOnly = true;
    return record;
  });
}

/** Every ISRC among these elements once; what is none is left out with a warning. */
export function readIsrcs(elements: readonly XmlElement[], findings: Findings): readonly string[] {
  const isrcs: string[] = [];
  for (const element of elements) {
    const actual = textOf(element) ?? '';
    const isrc = parseIsrc(actual);
    if (isrc !== undefined) isrcs.push(isrc);
    else {
      const message = 'This is not an ISRC of twelve characters';
      findings.warn('row.isrc-invalid', { column: 'ISRC', message, actual });
    }
  }
  return isrcs.length < 2 ? isrcs : [...new Set(isrcs)];
}

/** `Duration` in whole seconds; what is none is left out with a warning. */
export function readDuration(element: XmlElement | undefined, findings: Findings): number | undefined {
  const actual = textOf(element);
  const parsed = actual === undefined ? 'unknown' : parseDuration(actual);
  if (parsed === 'unknown') return undefined;
  if (parsed === undefined) {
    const message = 'This is not a duration of at most a day such as PT3M27S';
    findings.warn('row.number-invalid', {
      column: 'Duration',
      message,
      ...(actual !== undefined && { actual }),
    });
  }
  return parsed;
}

function fittingArtist(artist: string | undefined, findings: Findings): string | undefined {
  if (artist === undefined || artist.length <= DDEX_LIMITS.nameCharacters) return artist;
  const message = `The artist was left out: ${artist.length} characters, ${DDEX_LIMITS.nameCharacters} at most`;
  findings.warn('row.value-too-long', { column: 'DisplayArtistName', message });
  return undefined;
}

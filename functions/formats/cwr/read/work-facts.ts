import { readIsrc, readIswc } from '#functions/formats/cwr/read-identifiers.ts';
import { type WorkSpans, workSpans } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord, CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CwrWork } from '#functions/formats/cwr/work.ts';
import type { FieldText } from './field-text.ts';

/** What a work's header says and its titles, performers and recordings, in the order of the file, as they stand there. */
export type WorkFacts = {
  readonly number: string;
  readonly title: string;
  readonly iswc: string | undefined;
  readonly alternativeTitles: readonly string[];
  readonly performers: readonly string[];
  readonly recordings: readonly RecordingFacts[];
  /** The sender takes the work back. */
  readonly isWithdrawn: boolean;
};

/** A recording with an ISRC. Title and artist may be blank; the duration is 0 where it is none. */
export type RecordingFacts = {
  readonly isrc: string;
  readonly title: string;
  readonly artist: string;
  readonly durationSeconds: number;
};

type Reading = { readonly version: CwrVersion; readonly fieldText: FieldText };

export function workFacts(
  { header: { text, type }, details }: Pick<CwrWork, 'header' | 'details'>,
  { version, fieldText }: Reading,
): WorkFacts {
  const spans = workSpans(version);
  const atRecording = workSpans(version === '2.1' ? LONGER : version).recording;
  const alternativeTitles: string[] = [];
  const performers: string[] = [];
  const recordings: RecordingFacts[] = [];
  for (const record of details) {
    if (record.type === 'ALT') alternativeTitles.push(fieldText(record.text, spans.alternative.title));
    else if (record.type === 'NAT') alternativeTitles.push(fieldText(record.text, spans.otherScript.title));
    else if (record.type === 'PER') performers.push(performerOf(record, spans, fieldText));
    else if (record.type === 'REC') {
      const recording = recordingOf(record, atRecording, fieldText);
      if (recording !== undefined) recordings.push(recording);
    }
  }
  return {
    number: textAt(text, spans.header.number),
    title: fieldText(text, spans.header.title),
    iswc: readIswc(textAt(text, spans.header.iswc)),
    alternativeTitles,
    performers,
    recordings,
    isWithdrawn: type === 'DRW',
  };
}

/** A recording of 2.1 ends where one of 2.2 goes on, which some write in files of 2.1. */
const LONGER = '2.2';

function performerOf({ text }: CwrRecord, { performer }: WorkSpans, fieldText: FieldText): string {
  return `${fieldText(text, performer.firstName)} ${fieldText(text, performer.lastName)}`.trim();
}

function recordingOf(
  { text }: CwrRecord,
  { isrc, title, artist, duration }: WorkSpans['recording'],
  fieldText: FieldText,
): RecordingFacts | undefined {
  const parsed = readIsrc(textAt(text, isrc));
  if (parsed === undefined) return undefined;
  const durationSeconds = secondsOf(numberAt(text, duration.from, duration.to));
  return { isrc: parsed, title: fieldText(text, title), artist: fieldText(text, artist), durationSeconds };
}

/** `HHMMSS` in seconds; 0 where it is none. */
export function secondsOf(time: number): number {
  const [hours, minutes, seconds] = [Math.trunc(time / 10_000), Math.trunc(time / 100) % 100, time % 100];
  return time > 0 && minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : 0;
}

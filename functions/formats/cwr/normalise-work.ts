import type { RecordingRecord, WorkRecord } from '#functions/formats/records.ts';
import { parseIsrc, parseIswc } from '#shared/ids.ts';
import type { Share } from '#shared/schemas/work.ts';
import type { FieldText } from './field-text.ts';
import { numberAt, type Span, textAt } from './text-at.ts';
import type { CwrRecord, CwrVersion } from './transaction.ts';
import type { CwrWork } from './work.ts';
import { type WorkSpans, workSpans } from './work-spans.ts';

export type WorkOptions = { readonly version: CwrVersion; readonly fieldText: FieldText };

/** What a work is made of here: its header, its other records in order, and its shares. */
type Parts = Pick<CwrWork, 'header' | 'details'> & { readonly shares: readonly Share[] };

/** A work as every format delivers it, and its recordings; `withdrawn` takes back what was said of it. */
export function normaliseWork(
  work: Parts,
  options: WorkOptions,
): { readonly work: WorkRecord; readonly recordings: readonly RecordingRecord[] } {
  const reader = { work, spans: workSpans(options.version), options };
  const { text, type } = work.header;
  const isWithdrawn = type === 'DRW';
  const { header } = reader.spans;
  const partnerWorkId = textAt(text, header.number);
  const iswc = parseIswc(textAt(text, header.iswc));
  const performers = isWithdrawn ? NONE : performersOf(reader);
  const found: WorkRecord = {
    partnerWorkId,
    title: options.fieldText(text, header.title) || partnerWorkId,
    alternativeTitles: isWithdrawn ? NONE : alternativeTitlesOf(reader),
    ...(iswc !== undefined && { iswc }),
    isrcs: NONE,
    shares: isWithdrawn ? [] : work.shares,
    ...(performers.length > 0 && { performers }),
    ...(isWithdrawn && { withdrawn: true }),
  };
  return { work: found, recordings: isWithdrawn ? [] : recordingsOf(reader, found) };
}

const NONE: readonly string[] = [];

type Reader = { readonly work: Parts; readonly spans: WorkSpans; readonly options: WorkOptions };

/** Titles of every type, those in other scripts too, each once. */
function alternativeTitlesOf({ work, spans, options }: Reader): readonly string[] {
  const titles = new Set<string>();
  for (const { type, text } of work.details) {
    if (type !== 'ALT' && type !== 'NAT') continue;
    titles.add(options.fieldText(text, type === 'ALT' ? spans.alternative.title : spans.otherScript.title));
  }
  titles.delete('');
  return [...titles];
}

function performersOf({ work, spans, options }: Reader): readonly string[] {
  const { lastName, firstName } = spans.performer;
  const performers = new Set<string>();
  for (const { type, text } of work.details) {
    if (type !== 'PER') continue;
    performers.add(`${options.fieldText(text, firstName)} ${options.fieldText(text, lastName)}`.trim());
  }
  performers.delete('');
  return [...performers];
}

/** Every recording with an ISRC; its title and artist are the work's where it has none of its own. */
function recordingsOf(reader: Reader, work: WorkRecord): readonly RecordingRecord[] {
  const { spans, options } = reader;
  const { isrc, title, artist, duration } = spans.recording;
  const [onlyPerformer, ...others] = work.performers ?? [];
  const recordings: RecordingRecord[] = [];
  for (const record of reader.work.details) {
    const parsed = record.type === 'REC' ? parseIsrc(textAt(record.text, isrc)) : undefined;
    if (parsed === undefined) continue;
    const named = options.fieldText(record.text, artist);
    const by = named !== '' ? named : others.length === 0 ? onlyPerformer : undefined;
    const durationSeconds = secondsOf(record, duration);
    recordings.push({
      isrc: parsed,
      title: options.fieldText(record.text, title) || work.title,
      ...(by !== undefined && { artist: by }),
      ...(durationSeconds > 0 && { durationSeconds }),
      partnerWorkId: work.partnerWorkId,
      ...(work.iswc !== undefined && { iswc: work.iswc }),
    });
  }
  return recordings;
}

/** `HHMMSS` in seconds; 0 where it is none. */
function secondsOf({ text }: CwrRecord, { from, to }: Span): number {
  const time = numberAt(text, from, to);
  const [hours, minutes, seconds] = [Math.trunc(time / 10_000), Math.trunc(time / 100) % 100, time % 100];
  return time > 0 && minutes < 60 && seconds < 60 ? hours * 3600 + minutes * 60 + seconds : 0;
}

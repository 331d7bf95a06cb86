import type { RecordingRecord, WorkRecord } from '#functions/formats/records.ts';
import type { Share } from '#shared/schemas/repertoire.ts';
import type { RecordingFacts, WorkFacts } from './work-facts.ts';

/**
 * A work as every format delivers it; `withdrawn` takes back what was said of it. What most works have is put in place
 * at once: objects that are joined of parts take several times longer.
 */
export function normaliseWork(facts: WorkFacts, shares: readonly Share[]): WorkRecord {
  const { number: partnerWorkId, iswc, isWithdrawn } = facts;
  const title = facts.title || partnerWorkId;
  const isrcs = NONE;
  if (isWithdrawn) {
    const nothing = { alternativeTitles: NONE, ...(iswc !== undefined && { iswc }), isrcs, shares: [] };
    return { partnerWorkId, title, ...nothing, withdrawn: true };
  }
  const alternativeTitles = eachOnce(facts.alternativeTitles);
  const performers = eachOnce(facts.performers);
  if (performers.length === 0) {
    return iswc === undefined
      ? { partnerWorkId, title, alternativeTitles, isrcs, shares }
      : { partnerWorkId, title, alternativeTitles, iswc, isrcs, shares };
  }
  return iswc === undefined
    ? { partnerWorkId, title, alternativeTitles, isrcs, shares, performers }
    : { partnerWorkId, title, alternativeTitles, iswc, isrcs, shares, performers };
}

/** A recording of a work. Title and artist are the work's where it has none of its own. */
export function normaliseRecording(facts: RecordingFacts, work: WorkRecord): RecordingRecord {
  const { isrc, durationSeconds } = facts;
  const { partnerWorkId, iswc, performers = NONE } = work;
  const title = facts.title || work.title;
  const artist = facts.artist || (performers.length === 1 ? performers[0] : undefined);
  if (artist !== undefined && iswc !== undefined && durationSeconds > 0) {
    return { isrc, title, artist, durationSeconds, partnerWorkId, iswc };
  }
  return {
    isrc,
    title,
    ...(artist !== undefined && { artist }),
    ...(durationSeconds > 0 && { durationSeconds }),
    partnerWorkId,
    ...(iswc !== undefined && { iswc }),
  };
}

const NONE: readonly string[] = [];

/** Texts in their order, each once, and none that is blank. */
function eachOnce(texts: readonly string[]): readonly string[] {
  const [first, second] = texts;
  if (first === undefined) return NONE;
  if (texts.length < 3 && first !== '' && second !== '' && first !== second) return texts;
  const found = new Set(texts);
  found.delete('');
  return [...found];
}

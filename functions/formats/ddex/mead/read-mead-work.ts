import { type CompositeResult, NOTHING } from '#functions/formats/ddex/composite-result.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { Contributor } from '#functions/formats/ddex/interested-party.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { readParty } from '#functions/formats/ddex/parties/read-party.ts';
import { readIsrcs, recordingRecords } from '#functions/formats/ddex/recordings/recording-records.ts';
import { mergeShares } from '#functions/formats/ddex/shares/merge-shares.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { workLink } from '#functions/formats/ddex/work-link.ts';
import { readWorkIds } from '#functions/formats/ddex/works/read-work-id.ts';
import { workRecord } from '#functions/formats/ddex/works/work-record.ts';
import { childText, textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { allAt, childOf, childrenOf, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import type { RecordingRecord, WorkLink } from '#functions/formats/records.ts';

/** MEAD says who wrote a work, not what of it; `CA` is what a table without roles says too. */
const WRITER = ['ComposerLyricist'];

/**
 * A work of MEAD: titles, identifiers, its writers that have an IPI, and the recordings of it. It adds to what is
 * known and creates no right: shares have no percentage.
 */
export function readMeadWork(work: XmlElement, state: MessageState, findings: Findings): CompositeResult {
  const { territory, works } = state;
  const summary = childOf(work, 'WorkSummary');
  const {
    iswc,
    partnerWorkId,
    others: otherIds,
  } = readWorkIds(childrenOf(summary, 'MusicalWorkId'), state, findings);
  const titles = [
    ...allAt(summary, ['WorkTitle', 'TitleText']),
    ...allAt(work, ['AlternativeTitle', 'TitleText']),
  ].map(textOf);
  const title = titles.find((one) => one !== undefined);
  const reference = childText(work, 'MusicalWorkReference');
  if (reference !== undefined) works.set(reference, { title, iswc, partnerWorkId });
  if (partnerWorkId === undefined) {
    const message = 'The work has neither an ISWC nor an id of its sender, so it cannot be told from others';
    findings.reject('row.identifier-missing', { column: 'MusicalWorkId', message });
    return NOTHING;
  }
  const writers = childrenOf(summary, 'Writer').flatMap((writer): Contributor[] => {
    const party = readParty(writer, state, findings);
    return party === undefined ? [] : [{ party, roles: party.ipi === undefined ? [] : WRITER }];
  });
  const { shares, others } = mergeShares(
    { contributors: writers, claims: [] },
    { country: territory.country, findings },
  );
  const metadata = { OtherIds: otherIds.join('; ') };
  const record = workRecord({ partnerWorkId, iswc, title, titles, shares, others, metadata }, findings);
  if (record === undefined) return NOTHING;
  const link = workLink(partnerWorkId, iswc);
  const recordings = childrenOf(work, 'DerivedRecording').flatMap((one) =>
    derivedRecording(one, link, findings),
  );
  return { works: [{ ...record, enrichesOnly: true }], recordings };
}

/** A link is worth having only where the recording can be found: with an ISRC and a title. Others are passed over. */
function derivedRecording(
  recording: XmlElement,
  link: WorkLink,
  findings: Findings,
): readonly RecordingRecord[] {
  const title = allAt(recording, ['Title', 'TitleText']).map(textOf)[0];
  const isrcs = readIsrcs(allAt(recording, ['ResourceId', 'ISRC']), findings);
  if (title === undefined || title.length > DDEX_LIMITS.nameCharacters || isrcs.length === 0) return [];
  const artist = childText(recording, 'DisplayArtistName');
  return recordingRecords(
    { isrcs, title, artist, durationSeconds: undefined, links: [link], enrichesOnly: true },
    findings,
  );
}

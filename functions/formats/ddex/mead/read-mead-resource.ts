import type { CompositeResult } from '#functions/formats/ddex/composite-result.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { readIsrcs, recordingRecords } from '#functions/formats/ddex/recordings/recording-records.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { enrichingWork } from '#functions/formats/ddex/works/enriching-work.ts';
import { resolveWork } from '#functions/formats/ddex/works/resolve-works.ts';
import { childText, textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { allAt, childOf, childrenOf, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';

/**
 * A recording of MEAD: the link to the works that it uses, and its titles, misspelt ones too, for the work that it is
 * of. A recording that is linked to no work, or has no ISRC or title, says nothing that could be kept.
 */
export function readMeadResource(
  resource: XmlElement,
  { works }: MessageState,
  findings: Findings,
): CompositeResult {
  const summary = childOf(resource, 'ResourceSummary');
  const used = childrenOf(resource, 'UsedMusicalWork')
    .map((one) => childText(one, 'ResourceMusicalWorkReference'))
    .flatMap((reference) => resolveWork(reference, works, findings));
  const links = used.map(({ link }) => link).filter((link) => link !== undefined);
  const titles = [
    ...allAt(summary, ['DisplayTitle', 'TitleText']),
    ...childrenOf(summary, 'DisplayTitleText'),
    ...allAt(resource, ['AlternativeTitle', 'TitleText']),
  ].map(textOf);
  const title = titles.find((one) => one !== undefined);
  const isrcs = readIsrcs(allAt(summary, ['ResourceId', 'ISRC']), findings);
  const artist = childText(summary, 'DisplayArtistName');
  const isKept =
    links.length > 0 && isrcs.length > 0 && title !== undefined && title.length <= DDEX_LIMITS.nameCharacters;
  const enriching = enrichingWork(used, { titles, isrc: isrcs[0] }, findings);
  return {
    works: enriching === undefined ? [] : [enriching],
    recordings: isKept
      ? recordingRecords(
          { isrcs, title, artist, durationSeconds: undefined, links, enrichesOnly: true },
          findings,
        )
      : [],
  };
}

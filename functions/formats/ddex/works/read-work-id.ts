import type { Findings } from '#functions/formats/ddex/findings.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import { textOf, textsOf } from '#functions/formats/ddex/xml/text-of.ts';
import { childOf, isTrue, nextNamesake, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { parseIswc } from '#shared/ids.ts';

/** What a message calls a work. Neither may be there. */
export type WorkIds = {
  readonly iswc?: string;
  /** The sender's own id, else another proprietary one, else the ISWC. */
  readonly partnerWorkId?: string;
  /** Further ids, those superseded included, with whose they are: `PADPIDA2015120100C:SS1-880011`. */
  readonly others: readonly string[];
};

/**
 * Reads the ids of one work, whatever number of composites hold them (`MusicalWorkId`, `WorkId`,
 * `IndirectSoundRecordingId`). An ISWC that is none is left out with a warning; an id that is replaced is no key.
 */
export function readWorkIds(
  composites: readonly XmlElement[],
  { header }: Pick<MessageState, 'header'>,
  findings: Findings,
): WorkIds {
  const iswcs: string[] = [];
  const proprietary: Proprietary[] = [];
  const replaced: XmlElement[] = [];
  for (const composite of composites) {
    if (isTrue(composite, 'IsReplaced')) replaced.push(composite);
    else {
      readIswcs(composite, iswcs, findings);
      readProprietary(composite, proprietary);
    }
  }
  const chosen = proprietary.find((one) => isOf(one, header.sender)) ?? proprietary[0];
  if (chosen !== undefined && chosen.id.length > DDEX_LIMITS.idCharacters) {
    const message = `The id of the work has ${chosen.id.length} characters; ${DDEX_LIMITS.idCharacters} at most`;
    findings.reject('row.value-too-long', { column: 'ProprietaryId', message, actual: chosen.id });
  }
  const isAlone = iswcs.length < 2 && proprietary.length < 2 && replaced.length === 0;
  const ids: { iswc?: string; partnerWorkId?: string; others: readonly string[] } = {
    others: isAlone ? NONE : furtherIds({ iswcs, proprietary, replaced, chosen }),
  };
  const iswc = iswcs[0];
  if (iswc !== undefined) ids.iswc = iswc;
  const partnerWorkId = chosen?.id ?? iswc;
  if (partnerWorkId !== undefined) ids.partnerWorkId = partnerWorkId;
  return ids;
}

const NONE: readonly string[] = [];

type Proprietary = { readonly namespace: string; readonly id: string };

const isOf = ({ namespace }: Proprietary, sender: string): boolean =>
  namespace === sender || plain(namespace) === plain(sender);
const plain = (namespace: string): string => namespace.toUpperCase().replace(/[\s-]/g, '');

function readIswcs(composite: XmlElement, iswcs: string[], findings: Findings): void {
  for (const actual of textsOf(composite, 'ISWC')) {
    const iswc = parseIswc(actual);
    if (iswc !== undefined) iswcs.push(iswc);
    else {
      const message = 'This is not an ISWC; its check digit may be wrong';
      findings.warn('row.iswc-invalid', { column: 'ISWC', message, actual });
    }
  }
}

function readProprietary(composite: XmlElement, into: Proprietary[]): void {
  let element = childOf(composite, 'ProprietaryId');
  for (; element !== undefined; element = nextNamesake(element)) {
    const id = textOf(element);
    if (id !== undefined) into.push({ namespace: element.attributes['Namespace']?.trim() ?? '', id });
  }
}

function furtherIds({
  iswcs,
  proprietary,
  replaced,
  chosen,
}: {
  readonly iswcs: readonly string[];
  readonly proprietary: readonly Proprietary[];
  readonly replaced: readonly XmlElement[];
  readonly chosen: Proprietary | undefined;
}): readonly string[] {
  const others = proprietary.filter((one) => one !== chosen);
  for (const composite of replaced) readProprietary(composite, others);
  return [
    ...iswcs.slice(1),
    ...replaced.flatMap((composite) => textsOf(composite, 'ISWC')),
    ...others.map(({ namespace, id }) => (namespace === '' ? id : `${namespace}:${id}`)),
  ];
}

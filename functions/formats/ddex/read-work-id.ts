import { parseIswc } from '#shared/ids.ts';
import type { Findings } from './findings.ts';
import { DDEX_LIMITS } from './limits.ts';
import { textOf } from './text-of.ts';
import { childrenOf, isTrue, type XmlElement } from './xml-element.ts';

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
  { sender, findings }: { readonly sender: string; readonly findings: Findings },
): WorkIds {
  const valid = composites.filter((composite) => !isTrue(composite, 'IsReplaced'));
  const iswcs = valid.flatMap((composite) => readIswcs(composite, findings));
  const proprietary = valid.flatMap(readProprietary);
  const chosen = proprietary.find(({ namespace }) => plain(namespace) === plain(sender)) ?? proprietary[0];
  if (chosen !== undefined && chosen.id.length > DDEX_LIMITS.idCharacters) {
    const message = `The id of the work has ${chosen.id.length} characters; ${DDEX_LIMITS.idCharacters} at most`;
    findings.reject('row.value-too-long', { column: 'ProprietaryId', message, actual: chosen.id });
  }
  const iswc = iswcs[0];
  const partnerWorkId = chosen?.id ?? iswc;
  const replaced = composites.filter((composite) => isTrue(composite, 'IsReplaced'));
  const others = [...proprietary.filter((one) => one !== chosen), ...replaced.flatMap(readProprietary)];
  return {
    ...(iswc !== undefined && { iswc }),
    ...(partnerWorkId !== undefined && { partnerWorkId }),
    others: [
      ...iswcs.slice(1),
      ...replaced.flatMap((composite) => texts(composite, 'ISWC')),
      ...others.map(({ namespace, id }) => (namespace === '' ? id : `${namespace}:${id}`)),
    ],
  };
}

type Proprietary = { readonly namespace: string; readonly id: string };

const plain = (namespace: string): string => namespace.toUpperCase().replace(/[\s-]/g, '');

function readIswcs(composite: XmlElement, findings: Findings): readonly string[] {
  return texts(composite, 'ISWC').flatMap((actual) => {
    const iswc = parseIswc(actual);
    if (iswc !== undefined) return [iswc];
    const message = 'This is not an ISWC; its check digit may be wrong';
    findings.warn('row.iswc-invalid', { column: 'ISWC', message, actual });
    return [];
  });
}

function readProprietary(composite: XmlElement): readonly Proprietary[] {
  return childrenOf(composite, 'ProprietaryId').flatMap((element) => {
    const id = textOf(element);
    return id === undefined ? [] : [{ namespace: element.attributes['Namespace']?.trim() ?? '', id }];
  });
}

const texts = (composite: XmlElement, name: string): readonly string[] =>
  childrenOf(composite, name)
    .map(textOf)
    .filter((text) => text !== undefined);

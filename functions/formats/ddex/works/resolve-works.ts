import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';
import type { ReferredWork } from '#functions/formats/ddex/state/referred-works.ts';
import { childText } from '#functions/formats/ddex/xml/text-of.ts';
import { allAt, childOf, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';

/**
 * The works of the message that a recording refers to, in the order that it gives them. ERN 3 wraps each reference in
 * an element of the same name. A reference to no work of the message is left out with a warning.
 */
export function resolveWorks(
  recording: XmlElement,
  { works }: MessageState,
  findings: Findings,
): readonly ReferredWork[] {
  const references = allAt(recording, REFERENCES);
  const ordered =
    references.length < 2 ? references : references.toSorted((a, b) => sequence(a) - sequence(b));
  return ordered.flatMap((one) => resolveWork(childText(one, WRAPPED), works, findings));
}

const WRAPPED = 'ResourceMusicalWorkReference';
const REFERENCES = ['ResourceMusicalWorkReferenceList', WRAPPED] as const;

/** The work that a reference leads to, or none. */
export function resolveWork(
  reference: string | undefined,
  works: MessageState['works'],
  findings: Findings,
): readonly ReferredWork[] {
  if (reference === undefined) return [];
  const work = works.get(reference);
  if (work !== undefined) return [work];
  const message = 'The recording refers to a work that the message does not have before it';
  findings.warn('ddex.reference-dangling', {
    column: 'ResourceMusicalWorkReference',
    message,
    actual: reference,
  });
  return [];
}

function sequence(reference: XmlElement): number {
  const number = childOf(reference, 'SequenceNumber');
  const order = Number(number?.text.trim() || Number.NaN);
  return Number.isSafeInteger(order) ? order : 0;
}

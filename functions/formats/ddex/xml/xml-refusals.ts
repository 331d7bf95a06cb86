import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';

type Refusal = Omit<Diagnostic, 'line'>;

const refusal = (code: Diagnostic['code'], message: string): Refusal => ({
  code,
  severity: 'error',
  level: 'file',
  message,
});
const beyond = (what: string): Refusal =>
  refusal(
    'file.beyond-limit',
    `${what}. No message of the trade is so; send the file as your system made it.`,
  );

/** Why an XML file is refused whole, whatever standard it is of. */
export const XML_REFUSALS = {
  doctype: refusal(
    'file.forbidden',
    'The file has a DOCTYPE, which may declare things that are not read. Send it without.',
  ),
  depth: beyond(`Elements stand more than ${DDEX_LIMITS.depth} deep`),
  text: beyond(`A text is longer than ${DDEX_LIMITS.textCharacters} characters`),
  attributes: beyond(`An element has more than ${DDEX_LIMITS.attributesPerElement} attributes`),
  elements: beyond(`A recording, work or party has more than ${DDEX_LIMITS.elementsPerComposite} elements`),
  references: beyond(`More than ${DDEX_LIMITS.references} parties or works are referred to`),
} as const;

/** @param reason what the parser says, which ends in a full stop */
export function notWellFormed(reason: string): Refusal {
  const shown = reason.slice(0, DDEX_LIMITS.shownCharacters);
  return refusal('file.not-well-formed', `The file is not well-formed XML: ${shown} Send it again, whole.`);
}

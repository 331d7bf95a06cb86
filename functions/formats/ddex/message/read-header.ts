import { parseInstant } from '#functions/formats/csv/parse-instant.ts';
import type { Findings } from '#functions/formats/ddex/findings.ts';
import { childText, textOf } from '#functions/formats/ddex/xml/text-of.ts';
import { childOf, childrenOf, type XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import type { MessageHeader } from '#functions/formats/diagnostic.ts';
import type { MessageKind } from './recognise-message.ts';

/** What is kept of a `MessageHeader`. */
export const HEADER_ELEMENTS: ReadonlySet<string> = new Set([
  'MessageId',
  'MessageSender',
  'MessageRecipient',
  'PartyId',
  'DPID',
  'MessageCreatedDateTime',
  'MessageControlType',
]);

/**
 * What a message says of itself. Undefined where it names no sender: nothing can then be made of it. A message
 * without a time is one that no other can supersede; a time without a zone is taken as UTC. Both are warned of.
 */
export function readHeader(
  header: XmlElement,
  { format, version }: MessageKind,
  findings: Findings,
): MessageHeader | undefined {
  const sender = partyId(childOf(header, 'MessageSender'));
  if (sender === undefined) {
    const message =
      'The message names no sender. It needs MessageSender/PartyId with the DPID of its sender.';
    findings.reject('row.value-missing', { column: 'MessageSender', message });
    return undefined;
  }
  const recipients = childrenOf(header, 'MessageRecipient').map(partyId);
  const messageId = childText(header, 'MessageId');
  const createdAt = readCreatedAt(header, findings);
  return {
    format,
    version,
    sender,
    recipients: recipients.filter((recipient) => recipient !== undefined),
    ...(messageId !== undefined && { messageId }),
    ...(createdAt !== undefined && { createdAt }),
    isTest: childText(header, 'MessageControlType') === 'TestMessage',
  };
}

const DPID = /^PADPIDA[A-Z0-9]+$/;

/** A party's DPID without dashes, upper case; where it has none, its first id. */
function partyId(party: XmlElement | undefined): string | undefined {
  const ids = childrenOf(party, 'PartyId')
    .map((id) => childText(id, 'DPID') ?? textOf(id))
    .filter((id) => id !== undefined);
  return ids.map(plainDpid).find((id) => DPID.test(id)) ?? ids[0];
}

const plainDpid = (text: string): string => text.toUpperCase().replace(/[\s-]/g, '');

function readCreatedAt(header: XmlElement, findings: Findings): string | undefined {
  const actual = childText(header, 'MessageCreatedDateTime');
  const instant = actual === undefined ? undefined : parseInstant(actual);
  if (instant !== undefined) return instant;
  const assumed = actual === undefined ? undefined : parseInstant(`${actual}Z`);
  const message =
    assumed === undefined
      ? 'The message says no time such as 2026-09-14T08:05:30Z; it counts as newer than none.'
      : 'The time has no zone and was read as UTC. Write Z or an offset after it.';
  findings.warn('row.time-invalid', {
    column: 'MessageCreatedDateTime',
    message,
    ...(actual !== undefined && { actual }),
  });
  return assumed;
}

import type { MessageHeader } from '#functions/formats/diagnostic.ts';
import type { Assumption } from '#shared/schemas/readings.ts';
import type { Reading } from './open-message.ts';

/** The longest value of an assumption. */
const MOST_CHARACTERS = 200;

/** That a message for somebody else is for us too, in the tolerant mode: a sender has often one message for all. */
export function assumedRecipient(
  { recipients }: MessageHeader,
  { mode, ownDpid }: Reading,
  line: number,
): Assumption | undefined {
  if (mode !== 'tolerant' || ownDpid === undefined) return undefined;
  if (recipients.length === 0 || recipients.includes(ownDpid)) return undefined;
  return { code: 'recipient', value: recipients.join(', ').slice(0, MOST_CHARACTERS), line };
}

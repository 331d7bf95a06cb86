import type { Findings } from '#functions/formats/ddex/findings.ts';
import type { InterestedParty } from '#functions/formats/ddex/interested-party.ts';
import type { MessageState } from '#functions/formats/ddex/state/message-state.ts';

/** The party that a reference leads to; one to no party of the message is left out with a warning. */
export function resolveParty(
  reference: string | undefined,
  { parties }: MessageState,
  findings: Findings,
): InterestedParty | undefined {
  const party = reference === undefined ? undefined : parties.resolve(reference);
  if (party === undefined) {
    const message = 'The recording refers to a party that the message does not have before it';
    findings.warn('ddex.reference-dangling', {
      message,
      ...(reference !== undefined && { actual: reference }),
    });
  }
  return party;
}

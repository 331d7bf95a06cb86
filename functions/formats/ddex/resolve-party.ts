import type { Findings } from './findings.ts';
import type { InterestedParty } from './interested-party.ts';
import type { MessageState } from './message-state.ts';

/**
 * The party that a reference leads to, with the code of the society that it belongs to where it says no code itself.
 * A reference to no party of the message is left out with a warning.
 */
export function resolveParty(
  reference: string | undefined,
  { parties }: MessageState,
  findings: Findings,
): InterestedParty | undefined {
  const entry = reference === undefined ? undefined : parties.get(reference);
  if (entry === undefined) {
    const message = 'The recording refers to a party that the message does not have before it';
    findings.warn('ddex.reference-dangling', {
      message,
      ...(reference !== undefined && { actual: reference }),
    });
    return undefined;
  }
  if (entry.societies === undefined || entry.societyCode !== undefined) return entry;
  const codes = entry.societies.map((society) => parties.get(society)?.societyCode);
  const societyCode = codes.find((code) => code !== undefined);
  return societyCode === undefined ? entry : { ...entry, societyCode };
}

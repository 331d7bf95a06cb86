import type { WorkLink } from '#functions/formats/records.ts';

/** What a recording of a work leads to: the sender's id of it, and the ISWC where it is known. */
export function workLink(partnerWorkId: string, iswc: string | undefined): WorkLink {
  return iswc === undefined ? { partnerWorkId } : { iswc, partnerWorkId };
}

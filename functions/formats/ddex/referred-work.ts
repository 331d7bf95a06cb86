import type { WorkLink } from '#functions/formats/records.ts';
import { detached } from './detached.ts';
import { DDEX_LIMITS } from './limits.ts';

/** A work that the rest of the message can refer to; one without any id has no link, but it is there. */
export type ReferredWork = {
  /** Empty where there is none that fits. */
  readonly title: string;
  readonly link: WorkLink | undefined;
};

export function referredWork({
  title = '',
  iswc,
  partnerWorkId,
}: {
  readonly title: string | undefined;
  readonly iswc: string | undefined;
  readonly partnerWorkId: string | undefined;
}): ReferredWork {
  return {
    title: title.length <= DDEX_LIMITS.nameCharacters ? detached(title) : '',
    link:
      partnerWorkId === undefined
        ? undefined
        : { ...(iswc !== undefined && { iswc: detached(iswc) }), partnerWorkId: detached(partnerWorkId) },
  };
}

import type { Registration } from '#shared/schemas/registrations.ts';
import type { Work } from '#shared/schemas/repertoire.ts';
import { MAX_REGISTRATIONS } from '#shared/schemas/repertoire.ts';

type Found = { readonly registration: Registration; readonly iswc?: string | undefined };

/**
 * A work with what a partner answered of it in place of what it answered before; undefined where it has answered the
 * same, or something newer. `iswc` is put in where the work has none.
 */
export function registeredWork(before: Work, { registration, iswc }: Found): Work | undefined {
  const known = before.registrations ?? [];
  const last = known.find(({ partnerId }) => partnerId === registration.partnerId);
  const isNews = last === undefined || (last.at <= registration.at && !isSame(last, registration));
  const gains = iswc !== undefined && before.iswc === undefined;
  if (!isNews && !gains) return undefined;
  const others = known.filter((one) => one !== last);
  return {
    ...before,
    ...(gains && { iswc }),
    ...(isNews && { registrations: [...others, registration].slice(-MAX_REGISTRATIONS) }),
    version: before.version + 1,
  };
}

function isSame(last: Registration, next: Registration): boolean {
  return (
    last.status === next.status &&
    last.cwrVersion === next.cwrVersion &&
    last.recipientNumber === next.recipientNumber &&
    last.iswc === next.iswc &&
    last.at === next.at
  );
}

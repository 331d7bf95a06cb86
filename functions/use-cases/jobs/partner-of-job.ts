import { invariant } from '#functions/domain/invariant.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { PartnerId } from '#shared/ids.ts';

/** The partner whose repertoire a job is about. Play logs are no partner's. */
export function partnerOfJob({ id, partnerId }: JobRecord): PartnerId {
  invariant(partnerId !== null, `job ${id} is a partner’s`);
  return partnerId;
}

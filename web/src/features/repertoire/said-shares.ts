import { t } from '@lingui/core/macro';
import type { WireWork } from './wire-work.ts';

type Share = WireWork['shares'][number];
type PerformingShare = Share & { readonly percent: string };

/** What one side says of whose the performing right of a work is. */
export type Said = {
  readonly key: string;
  /** Who says so, in words. */
  readonly by: string;
  readonly shares: readonly PerformingShare[];
};

/**
 * What each delivery of a work says of its performing shares, in the order of delivery; of a local work what was
 * registered. Deliveries that give no rights say nothing.
 */
export function saidShares(
  { origin, shares, provenance }: Pick<WireWork, 'origin' | 'shares' | 'provenance'>,
  partnerNames: ReadonlyMap<string, string>,
): readonly Said[] {
  if (origin === 'local') return [{ key: 'local', by: t`Registered`, shares: performing(shares) }];
  return provenance
    .filter(({ enrichesOnly, withdrawnAt }) => !enrichesOnly && withdrawnAt === null)
    .map(({ partnerId, partnerWorkId, shares: said }) => ({
      key: `${partnerId} ${partnerWorkId}`,
      by: `${partnerNames.get(partnerId) ?? t`A partner`}, ${partnerWorkId}`,
      shares: performing(said),
    }))
    .filter((said) => said.shares.length > 0);
}

const performing = (shares: readonly Share[]): readonly PerformingShare[] =>
  shares.filter(
    (share): share is PerformingShare => share.right === 'performing' && share.percent !== undefined,
  );

import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lastLockedBefore } from '#shared/last-locked-before.ts';
import { askCycles } from './ask-cycles.ts';

type CompareLinkProps = {
  /** The run or locked cycle that is compared. */
  readonly of: string;
  readonly cycle: { readonly territory: string; readonly periodStart: string };
  readonly className: string;
};

/** The way to a run or cycle beside the last locked cycle before it; nothing where there is none. */
export function CompareLink({ of, cycle, className }: CompareLinkProps) {
  const { territory } = cycle;
  const cycles = useQuery(askCycles({ territory }));
  const last = lastLockedBefore(cycles.data?.items ?? [], cycle);
  if (last === undefined) return null;
  return (
    <Link to="/compare" search={{ territory, a: last.id, b: of }} className={className}>
      {t`Compare with ${last.name}`}
    </Link>
  );
}

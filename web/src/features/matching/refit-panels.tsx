import { acceptRefit } from '#shared/contract/matching.ts';
import { useMay } from '#web/api/use-may.ts';
import type { PagedQuery } from '#web/ui/paged-rows.tsx';
import { AcceptRefitDialog } from './accept-refit-dialog.tsx';
import type { MatchingSearch } from './matching-search.ts';
import { RefitPanel } from './refit-panel.tsx';
import type { ScopeNames } from './scope-names.ts';
import type { WireRefit } from './wire-matching.ts';

type RefitPanelsProps = {
  readonly refits: PagedQuery<WireRefit>;
  readonly names: ScopeNames;
  readonly at: MatchingSearch;
  readonly goTo: (where: MatchingSearch) => void;
};

/** The refit that is open, and the question whether to accept it. */
export function RefitPanels({ refits, names, at, goTo }: RefitPanelsProps) {
  const mayAccept = useMay(acceptRefit);
  const refit = refits.data?.pages.flatMap((page) => page.items).find(({ id }) => id === at.refit);
  if (refit === undefined) return null;
  const asks = at.act === 'accept' && mayAccept && refit.status === 'proposed';
  return (
    <>
      <RefitPanel refit={refit} names={names} onClose={() => goTo({})} />
      {asks ? (
        <AcceptRefitDialog refit={refit} names={names} onClose={() => goTo({ refit: refit.id })} />
      ) : null}
    </>
  );
}

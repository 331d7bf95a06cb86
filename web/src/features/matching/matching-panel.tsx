import { buildIndex, proposeRefit, setBands } from '#shared/contract/matching.ts';
import { useMay } from '#web/api/use-may.ts';
import { BandsPanel } from './bands-panel.tsx';
import { BuildIndexPanel } from './build-index-panel.tsx';
import type { MatchingSearch } from './matching-search.ts';
import { ProposeRefitPanel } from './propose-refit-panel.tsx';
import { RemoveBandsDialog } from './remove-bands-dialog.tsx';
import type { ScopeNames } from './scope-names.ts';
import type { WireMatching } from './wire-matching.ts';

type MatchingPanelProps = {
  readonly matching: WireMatching;
  readonly names: ScopeNames;
  readonly at: MatchingSearch;
  readonly goTo: (where: MatchingSearch) => void;
};

/** What is open over the page, as its address says and the role may. */
export function MatchingPanel({ matching, names, at: { panel, scope, act }, goTo }: MatchingPanelProps) {
  const [maySet, mayBuild, mayPropose] = [useMay(setBands), useMay(buildIndex), useMay(proposeRefit)];
  const onClose = () => goTo({});
  const about = { matching, names, onClose };
  if (panel === 'build' && mayBuild) return <BuildIndexPanel onClose={onClose} />;
  if (panel === 'bands' && maySet) return <BandsPanel {...about} scope={scope} />;
  if (panel === 'propose' && mayPropose) {
    return <ProposeRefitPanel names={names} onDone={(refit) => goTo({ refit })} onClose={onClose} />;
  }
  if (act === 'remove' && scope !== undefined && maySet)
    return <RemoveBandsDialog {...about} scope={scope} />;
  return null;
}

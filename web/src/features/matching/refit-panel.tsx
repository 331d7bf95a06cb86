import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { acceptRefit } from '#shared/contract/matching.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatCount } from '#web/format/format-count.ts';
import { Act } from '#web/parts/people/act.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Section } from '#web/ui/section.tsx';
import { BandsBar } from './bands-bar.tsx';
import { RefitMeasures } from './refit-measures.tsx';
import { RefitStatus } from './refit-status.tsx';
import { type ScopeNames, scopeInWords } from './scope-names.ts';
import type { WireRefit } from './wire-matching.ts';

type RefitPanelProps = {
  readonly refit: WireRefit;
  readonly names: ScopeNames;
  readonly onClose: () => void;
};

/** A refit against what is in force: the thresholds, and how well each does on people’s decisions. */
export function RefitPanel({ refit, names, onClose }: RefitPanelProps) {
  const mayAccept = useMay(acceptRefit);
  const { before, after, acceptedAt } = refit;
  return (
    <Panel title={t`Refit: ${scopeInWords(refit.scope, names)}`} wide onClose={onClose}>
      <div className="space-y-8">
        <Facts
          facts={[
            [t`Status`, <RefitStatus key="status" status={refit.status} />],
            [t`Decisions of people`, formatCount(refit.decisions)],
            [t`Where matching was right`, formatCount(refit.right)],
            [t`Model`, refit.model],
            [t`Proposed`, <Act key="proposed" by={refit.proposedBy} at={refit.proposedAt} />],
            [t`Accepted`, acceptedAt && <Act key="accepted" by={refit.acceptedBy} at={acceptedAt} />],
          ]}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <Section title={t`Before`}>
            <BandsBar bands={before.bands} />
          </Section>
          <Section title={t`After`}>
            <BandsBar bands={after.bands} />
          </Section>
        </div>
        <RefitMeasures refit={refit} />
        {refit.status === 'proposed' && mayAccept ? (
          <Link
            to="/usage/matching"
            search={{ refit: refit.id, act: 'accept' }}
            className={buttonClass('primary')}
          >
            {t`Accept refit`}
          </Link>
        ) : null}
      </div>
    </Panel>
  );
}

import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { confirmDecidedShares } from '#shared/contract/decided-shares.ts';
import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { Act } from '#web/parts/people/act.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Status } from '#web/ui/status.tsx';
import { daysOfDecision } from './days-of-decision.ts';
import { decidedShareColumns } from './decided-share-columns.tsx';
import type { WireDecision } from './wire-decision.ts';

const STATUSES: Readonly<Record<WireDecision['status'], string>> = {
  Proposed: t({ message: 'Proposed', context: 'decision' }),
  Confirmed: t({ message: 'Confirmed', context: 'decision' }),
};

type DecisionProps = { readonly workId: string; readonly decision: WireDecision };

/** One decision about the shares of a work: whose it is, for which days, what it rests on, and who decided. */
export function Decision({ workId, decision }: DecisionProps) {
  const { status, shares, evidence, reason, proposedBy, proposedAt, confirmedBy, confirmedAt } = decision;
  const days = daysOfDecision(decision);
  return (
    <li className="space-y-3 rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Status tone={status === 'Confirmed' ? 'positive' : 'attention'}>{STATUSES[status]}</Status>
          <span className="tabular-nums">{t`For plays ${days}`}</span>
        </p>
        {status === 'Proposed' ? <Confirm workId={workId} decision={decision} /> : null}
      </div>
      <DataTable
        caption={t`Shares of plays ${days}`}
        columns={decidedShareColumns}
        rows={shares}
        keyOf={(share) => JSON.stringify(share)}
      />
      <Facts
        facts={[
          [t`Evidence`, evidence],
          [t`Reason`, reason],
          [t`Proposed`, <Act key="proposed" by={proposedBy} at={proposedAt} />],
          [t`Confirmed`, confirmedAt && <Act key="confirmed" by={confirmedBy} at={confirmedAt} />],
        ]}
      />
    </li>
  );
}

/** It takes two people: whoever proposed reads why they cannot confirm. */
function Confirm({ workId, decision: { id, proposedBy } }: DecisionProps) {
  const { name } = useSession();
  if (!useMay(confirmDecidedShares)) return null;
  if (proposedBy === name) {
    return <p className="text-ink-soft">{t`You proposed this; another person of Ops confirms it.`}</p>;
  }
  return (
    <Link
      to="/works/$workId"
      params={{ workId }}
      search={{ panel: 'confirm', decision: id }}
      className={buttonClass('primary')}
    >
      {t`Confirm shares`}
    </Link>
  );
}

import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { acceptProposal, readProposal, withdrawProposal } from '#shared/contract/song-proposals.ts';
import { ask } from '#web/api/ask.ts';
import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Status } from '#web/ui/status.tsx';
import { DecideProposal } from './decide-proposal.tsx';
import { songInWords, standingOf } from './proposal-words.ts';
import { ProposedWork } from './proposed-work.tsx';
import { Rivals } from './rivals.tsx';
import type { WireProposal } from './wire-proposal.ts';
import { WithdrawForm } from './withdraw-form.tsx';

type ProposalPanelProps = { readonly proposalId: string; readonly onClose: () => void };

/** One proposal: what is said of which song, what came of it, and what may be done about it. */
export function ProposalPanel({ proposalId, onClose }: ProposalPanelProps) {
  const proposal = useQuery(ask(readProposal, { params: { proposalId } }));
  const title = proposal.data === undefined ? t`Proposal` : songInWords(proposal.data);
  return (
    <Panel title={title} onClose={onClose}>
      <QueryView query={proposal}>
        {(found) => (
          <div className="space-y-8">
            <Said proposal={found} />
            <Acts proposal={found} onDone={onClose} />
          </div>
        )}
      </QueryView>
    </Panel>
  );
}

function Said({ proposal }: { readonly proposal: WireProposal }) {
  const { partnerName, territory, comment, proposedBy, proposedAt, decidedBy, decidedAt, reason } = proposal;
  const { words, tone } = standingOf(proposal);
  const isOwn = useSession().partnerId !== undefined;
  return (
    <Facts
      facts={[
        [
          t`Status`,
          <Status key="s" tone={tone}>
            {words}
          </Status>,
        ],
        [t`Work`, <ProposedWork key="w" proposal={proposal} />],
        [t`Territory`, territory],
        [t`Partner`, isOwn ? null : partnerName],
        [t`Proposed by`, proposedBy && <Actor key="p" actor={proposedBy} />],
        [t`Proposed`, formatInstant(proposedAt)],
        [t`Comment`, comment],
        [t`Decided by`, decidedBy && <Actor key="d" actor={decidedBy} />],
        [t`Decided`, decidedAt && formatInstant(decidedAt)],
        [t({ message: 'Answer', context: 'noun' }), reason],
      ]}
    />
  );
}

function Acts({ proposal, onDone }: { readonly proposal: WireProposal; readonly onDone: () => void }) {
  const isOwn = useSession().partnerId !== undefined;
  const mayDecide = useMay(acceptProposal);
  const mayWithdraw = useMay(withdrawProposal);
  if (proposal.status !== 'Waiting') return null;
  if (isOwn) return mayWithdraw ? <WithdrawForm proposal={proposal} onDone={onDone} /> : null;
  return (
    <>
      <Rivals proposal={proposal} />
      {mayDecide ? <DecideProposal proposal={proposal} onDone={onDone} /> : null}
    </>
  );
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { withdrawProposal } from '#shared/contract/song-proposals.ts';
import { useAction } from '#web/forms/use-action.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { PROPOSALS } from './refreshed.ts';
import type { WireProposal } from './wire-proposal.ts';

type WithdrawFormProps = { readonly proposal: WireProposal; readonly onDone: () => void };

/** Takes back a proposal that waits. */
export function WithdrawForm({ proposal: { id, version, isSongDecided }, onDone }: WithdrawFormProps) {
  const notify = useNotify();
  const withdraw = useAction(withdrawProposal, {
    refresh: PROPOSALS,
    onDone: () => {
      onDone();
      notify(t`The proposal is withdrawn`);
    },
  });
  return (
    <div className="space-y-3 border-t border-line pt-4">
      <p className="text-ink-soft">
        {isSongDecided ? (
          <Trans>The song was decided meanwhile. You will read what came of it, or can withdraw.</Trans>
        ) : (
          <Trans>Our people listen to it and decide. Until then you can withdraw it.</Trans>
        )}
      </p>
      {withdraw.error === null ? null : <ProblemView error={withdraw.error} />}
      <Button
        busy={withdraw.isPending}
        onClick={() => withdraw.mutate({ params: { proposalId: id }, body: { version } })}
      >
        {t`Withdraw`}
      </Button>
    </div>
  );
}

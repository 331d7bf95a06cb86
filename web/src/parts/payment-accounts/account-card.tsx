import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { mayFollow } from '#shared/machines/machine.ts';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { useSession } from '#web/api/session.ts';
import { useMay } from '#web/api/use-may.ts';
import { Act } from '#web/parts/people/act.tsx';
import { Button } from '#web/ui/button.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Status } from '#web/ui/status.tsx';
import type { AccountAct } from './account-acts.ts';
import type { AccountApi, WireAccount } from './account-api.ts';
import { shortDigest, standingOf, toneOf } from './account-words.ts';

type AccountCardProps = {
  readonly api: AccountApi;
  readonly account: WireAccount;
  readonly onAct: (act: AccountAct) => void;
};

/** One account: whose it is, how far it is, what it rests on, and what may be done with it. */
export function AccountCard({ api, account, onAct }: AccountCardProps) {
  const { holder, bank, bic, evidence, digest, withdrawnReason } = account;
  return (
    <li className="space-y-3 rounded-md border border-line p-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <Status tone={toneOf(account)}>{standingOf(account, new Date().toISOString())}</Status>
          <span className="font-semibold tabular-nums">{account.number ?? account.masked}</span>
        </p>
        <Acts api={api} account={account} onAct={onAct} />
      </div>
      <Facts
        facts={[
          [t`In the name of`, holder],
          [t`Bank`, [bank, bic].filter((part) => part !== undefined).join(', ')],
          [t`Evidence`, evidence],
          [
            t`Digest`,
            <span key="digest" className="font-mono">
              {shortDigest(digest)}
            </span>,
          ],
          [t`Proposed`, <Act key="proposed" by={account.proposedBy} at={account.proposedAt} />],
          [
            t`Confirmed`,
            account.confirmedAt && <Act key="confirmed" by={account.confirmedBy} at={account.confirmedAt} />,
          ],
          [
            t`Withdrawn`,
            account.withdrawnAt && <Act key="withdrawn" by={account.withdrawnBy} at={account.withdrawnAt} />,
          ],
          [t`Withdrawn because`, withdrawnReason],
        ]}
      />
    </li>
  );
}

/** It takes two people: whoever proposed reads why they cannot confirm. */
function Acts({ api, account, onAct }: AccountCardProps) {
  const { name } = useSession();
  const mayConfirm = useMay(api.confirm) && mayFollow(PAYMENT_ACCOUNT, account.status, 'confirm');
  const mayWithdraw = useMay(api.withdraw) && mayFollow(PAYMENT_ACCOUNT, account.status, 'withdraw');
  const isOwn = account.proposedBy === name;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {mayConfirm && isOwn ? (
        <p className="text-ink-soft">
          <Trans>You proposed this; another person of Finance confirms it.</Trans>
        </p>
      ) : null}
      {mayConfirm && !isOwn ? (
        <Button tone="primary" onClick={() => onAct('confirm')}>
          <Trans>Confirm account</Trans>
        </Button>
      ) : null}
      {mayWithdraw ? (
        <Button tone="danger" onClick={() => onAct('withdraw')}>
          <Trans>Withdraw</Trans>
        </Button>
      ) : null}
    </div>
  );
}

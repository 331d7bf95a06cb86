import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { mayFollow } from '#shared/machines/machine.ts';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { useMay } from '#web/api/use-may.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { AreaField } from '#web/ui/area-field.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { type AccountApi, payeeParams, type WireAccount } from './account-api.ts';

type ActProps = {
  readonly api: AccountApi;
  readonly payee: { readonly id: string; readonly name: string };
  readonly account: WireAccount;
  readonly onClose: () => void;
};
type AccountActDialogProps = ActProps & {
  readonly act: 'confirm' | 'withdraw';
  /** Whether the payee never had a confirmed account. */
  readonly isFirst: boolean;
};

/** Asks once before an account is confirmed or withdrawn, and names it. */
export function AccountActDialog({ act, isFirst, ...props }: AccountActDialogProps) {
  const { api, payee, account, onClose } = props;
  if (!useMay(api[act]) || !mayFollow(PAYMENT_ACCOUNT, account.status, act)) return null;
  return (
    <ConfirmDialog
      title={act === 'confirm' ? t`Confirm this account?` : t`Withdraw this account?`}
      onClose={onClose}
    >
      <p>
        <Trans>
          <span className="font-semibold tabular-nums">{account.number ?? account.masked}</span> of{' '}
          <span className="font-semibold">{account.holder}</span>, for {payee.name}
        </Trans>
      </p>
      {act === 'confirm' ? <Confirm {...props} isFirst={isFirst} /> : <Withdraw {...props} />}
    </ConfirmDialog>
  );
}

function Confirm({ api, payee, account, isFirst, onClose }: ActProps & { readonly isFirst: boolean }) {
  const notify = useNotify();
  const { frame } = useActionForm(api.confirm, {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: { ...payeeParams(payee.id), accountId: account.id } }),
    refresh: [api.list],
    onDone: () => {
      onClose();
      notify(isFirst ? t`The account is in force` : t`The account is in force in three days`);
    },
  });
  return (
    <FormFrame verb={t`Confirm account`} {...frame} onCancel={onClose}>
      <p>
        {isFirst
          ? t`It is the first one: payments that are approved from now on go to it.`
          : t`In three days it takes the place of the account in force. Until then it can be withdrawn.`}
      </p>
      <p className="text-ink-soft">
        <Trans>
          <Actor actor={account.proposedBy} /> proposed it: {account.evidence}
        </Trans>
      </p>
    </FormFrame>
  );
}

function Withdraw({ api, payee, account, onClose }: ActProps) {
  const notify = useNotify();
  const { register, errors, frame } = useActionForm(api.withdraw, {
    defaults: { reason: '' },
    fields: ['reason'],
    inputOf: (body: { reason: string }) => ({
      params: { ...payeeParams(payee.id), accountId: account.id },
      body,
    }),
    refresh: [api.list],
    onDone: () => {
      onClose();
      notify(t`The account is withdrawn`);
    },
  });
  return (
    <FormFrame verb={t`Withdraw`} tone="danger" {...frame} onCancel={onClose}>
      <p className="text-ink-soft">{t`The account is not used any more. If it is the one in force, the payee has none until another is in force.`}</p>
      <AreaField label={t`Reason`} required error={errors.reason?.message} {...register('reason')} />
    </FormFrame>
  );
}

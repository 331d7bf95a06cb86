import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { confirmHeldExpiry, listHeldExpiries } from '#shared/contract/held-expiries.ts';
import { formatDate } from '#web/format/format-date.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { CycleName } from '#web/parts/cycles/cycle-name.tsx';
import { Actor } from '#web/parts/people/actor.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { Money } from '#web/ui/money.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireExpiry } from './wire-expiry.ts';

type ConfirmExpiryDialogProps = { readonly list: WireExpiry; readonly onClose: () => void };

/** Asks once before held money expires, and says what that means. */
export function ConfirmExpiryDialog({ list, onClose }: ConfirmExpiryDialogProps) {
  const notify = useNotify();
  const { frame } = useActionForm(confirmHeldExpiry, {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: { expiryId: list.id } }),
    refresh: [listHeldExpiries],
    onDone: () => {
      onClose();
      notify(t`The list is confirmed: the next close lets the money expire`);
    },
  });
  return (
    <ConfirmDialog title={t`Let this money expire?`} onClose={onClose}>
      <p>
        <Trans>
          The next close takes what <CycleName cycleId={list.cycleId} /> still holds and gives it to those who
          have claims in it and an agreement in force. <Money value={list.total} /> was held when the list was
          proposed; what was released since is not in it.
        </Trans>
      </p>
      <p>
        {t`No link, decision or agreement reaches its plays any more. The list is open until ${formatDate(list.openUntil)}, and the money becomes too old on ${formatDate(list.expiresOn)}; it is confirmed after both days.`}
      </p>
      <FormFrame verb={t`Confirm list`} tone="danger" {...frame} onCancel={onClose}>
        <p className="text-ink-soft">
          <Trans>
            <Actor actor={list.proposedBy} /> proposed it: {list.boardReference}
          </Trans>
        </p>
      </FormFrame>
    </ConfirmDialog>
  );
}

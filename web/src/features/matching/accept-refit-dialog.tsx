import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { acceptRefit, listRefits, readMatching } from '#shared/contract/matching.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { type ScopeNames, scopeInWords } from './scope-names.ts';
import type { WireRefit } from './wire-matching.ts';

type AcceptRefitDialogProps = {
  readonly refit: WireRefit;
  readonly names: ScopeNames;
  readonly onClose: () => void;
};

/** Asks once before a refit is put in force, and names what changes. */
export function AcceptRefitDialog({ refit, names, onClose }: AcceptRefitDialogProps) {
  const notify = useNotify();
  const { frame } = useActionForm(acceptRefit, {
    defaults: {},
    fields: [],
    inputOf: () => ({ params: { refitId: refit.id } }),
    refresh: [listRefits, readMatching],
    onDone: () => {
      onClose();
      notify(t`The refit is in force`);
    },
  });
  const [before, after] = [refit.before.bands, refit.after.bands];
  const moves = (of: 'accept' | 'reject') => (
    <strong>{t`${formatPercent(after[of], 1)} instead of ${formatPercent(before[of], 1)}`}</strong>
  );
  return (
    <ConfirmDialog title={t`Accept refit: ${scopeInWords(refit.scope, names)}?`} onClose={onClose}>
      <p>{t`Matches by title and names are judged otherwise from now on:`}</p>
      <ul className="list-disc space-y-1 pl-4">
        <li>
          <Trans>accepted from {moves('accept')}</Trans>
        </li>
        <li>
          <Trans>unmatched below {moves('reject')}</Trans>
        </li>
        <li>
          {refit.after.calibration === null
            ? t`confidence is taken as the model gives it`
            : t`confidence is calibrated by people’s decisions`}
        </li>
      </ul>
      <p className="text-ink-soft">
        {t`Plays that have been matched stay so; what waits in open cycles is matched again.`}
      </p>
      <FormFrame verb={t`Accept refit`} {...frame} onCancel={onClose}>
        {null}
      </FormFrame>
    </ConfirmDialog>
  );
}

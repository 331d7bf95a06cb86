import { t } from '@lingui/core/macro';
import { readMatching, setBands } from '#shared/contract/matching.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { BandsBar } from './bands-bar.tsx';
import { type ScopeNames, scopeInWords } from './scope-names.ts';
import { scopesInForce } from './scopes-in-force.ts';
import type { WireMatching } from './wire-matching.ts';

type RemoveBandsDialogProps = {
  readonly matching: WireMatching;
  readonly names: ScopeNames;
  readonly scope: string;
  readonly onClose: () => void;
};

/** Asks once before thresholds are removed, and shows those that hold then. */
export function RemoveBandsDialog({ matching, names, scope, onClose }: RemoveBandsDialogProps) {
  const notify = useNotify();
  const { frame } = useActionForm(setBands, {
    defaults: {},
    fields: [],
    inputOf: () => ({ body: { scope, bands: null, version: matching.settingsVersion } }),
    refresh: [readMatching],
    onDone: () => {
      onClose();
      notify(t`The thresholds are removed`);
    },
  });
  const scopes = matching.scopes.filter((one) => one.scope !== scope);
  const [all] = scopesInForce({ scopes, model: matching.model });
  return (
    <ConfirmDialog title={t`Remove thresholds: ${scopeInWords(scope, names)}?`} onClose={onClose}>
      <p>
        {all?.set === undefined
          ? t`The model’s own hold then, and a calibration that came with them is gone.`
          : t`Those of all logs and works hold then, and a calibration that came with them is gone.`}
      </p>
      {all === undefined ? null : <BandsBar bands={all.bands} />}
      <FormFrame verb={t`Remove thresholds`} tone="danger" {...frame} onCancel={onClose}>
        {null}
      </FormFrame>
    </ConfirmDialog>
  );
}

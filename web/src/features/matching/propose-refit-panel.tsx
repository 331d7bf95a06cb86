import { t } from '@lingui/core/macro';
import { listRefits, proposeRefit } from '#shared/contract/matching.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import type { ScopeNames } from './scope-names.ts';

type ProposeRefitPanelProps = {
  readonly names: ScopeNames;
  readonly onDone: (refitId: string) => void;
  readonly onClose: () => void;
};
type Values = { scope: string };

/** Fits the thresholds of a chosen scope to people’s decisions; nothing changes before the refit is accepted. */
export function ProposeRefitPanel({ names, onDone, onClose }: ProposeRefitPanelProps) {
  const { register, errors, frame } = useActionForm(proposeRefit, {
    defaults: { scope: 'default' },
    fields: ['scope'],
    inputOf: (body: Values) => ({ body }),
    refresh: [listRefits],
    onDone: ({ id }) => onDone(id),
  });
  return (
    <Panel title={t`Propose a refit`} onClose={onClose}>
      <FormFrame verb={t`Propose refit`} {...frame} onCancel={onClose}>
        <p className="text-ink-soft">
          {t`Thresholds and calibration are fitted to people’s decisions and compared with those in force. They change only when an administrator accepts them.`}
        </p>
        <SelectField label={t`For`} choices={names} error={errors.scope?.message} {...register('scope')} />
      </FormFrame>
    </Panel>
  );
}

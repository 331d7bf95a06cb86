import { t } from '@lingui/core/macro';
import { readMatching, setBands } from '#shared/contract/matching.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';
import { BandsBar } from './bands-bar.tsx';
import { bandsTyped, bandsValues } from './bands-values.ts';
import { type ScopeNames, scopeInWords } from './scope-names.ts';
import { scopesInForce } from './scopes-in-force.ts';
import type { WireMatching } from './wire-matching.ts';

type BandsPanelProps = {
  readonly matching: WireMatching;
  readonly names: ScopeNames;
  /** For whom they hold; chosen in the form where it is absent. */
  readonly scope: string | undefined;
  readonly onClose: () => void;
};
type Values = { scope: string; accept: string; reject: string };

/** Sets the thresholds of all, of a station’s logs or of a partner’s works, and shows the bands they make. */
export function BandsPanel({ matching, names, scope, onClose }: BandsPanelProps) {
  const notify = useNotify();
  const inForce = scopesInForce(matching);
  const before = (inForce.find((one) => one.scope === scope) ?? inForce[0])?.bands ?? matching.model.bands;
  const { register, watch, errors, frame } = useActionForm(setBands, {
    defaults: { scope: scope ?? 'default', ...bandsValues(before) },
    fields: ['scope', 'accept', 'reject'],
    inputOf: (values: Values) => ({
      body: {
        scope: values.scope,
        bands: bandsTyped(values) ?? before,
        version: matching.settingsVersion,
      },
    }),
    refresh: [readMatching],
    onDone: (_, { body }) => {
      onClose();
      notify(t`Thresholds set: ${scopeInWords(body.scope, names)}`);
    },
  });
  const typed = bandsTyped(watch());
  const check = (_: string, values: Values) =>
    bandsTyped(values) !== undefined || t`From 0 to 100, and at most what is accepted.`;
  return (
    <Panel title={t`Set thresholds`} onClose={onClose}>
      <FormFrame verb={t`Set thresholds`} {...frame} onCancel={onClose}>
        {scope === undefined ? (
          <SelectField label={t`For`} choices={names} {...register('scope')} />
        ) : (
          <p className="font-medium">{scopeInWords(scope, names)}</p>
        )}
        <div className="grid grid-cols-2 gap-4">
          <TextField
            label={t`Accepted from, %`}
            inputMode="decimal"
            required
            error={errors.accept?.message}
            {...register('accept')}
          />
          <TextField
            label={t`Unmatched below, %`}
            inputMode="decimal"
            required
            error={errors.reject?.message}
            {...register('reject', { validate: check })}
          />
        </div>
        {typed === undefined ? null : <BandsBar bands={typed} />}
        <p className="text-ink-soft">
          {t`They hold for what is matched from now on, and what waits in open cycles is matched again. Plays that have been matched stay so.`}
        </p>
      </FormFrame>
    </Panel>
  );
}

import { t } from '@lingui/core/macro';
import type { summarizeHeld } from '#shared/contract/held.ts';
import { listHeldExpiries, proposeHeldExpiry } from '#shared/contract/held-expiries.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { NewHeldExpiry } from '#shared/schemas/held-expiries.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { Panel } from '#web/ui/panel.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNotify } from '#web/ui/toast.tsx';

type Values = Record<Exclude<keyof NewHeldExpiry, 'territory'>, string>;
type ProposeExpiryPanelProps = {
  readonly summary: WireReplyOf<typeof summarizeHeld>;
  readonly onClose: () => void;
};
const FIELDS = ['cycleId', 'boardReference'] as const;

/** Proposes that what a cycle still holds expires, by a decision of the board. */
export function ProposeExpiryPanel({ summary: { territory, items }, onClose }: ProposeExpiryPanelProps) {
  const notify = useNotify();
  const cycles = Object.fromEntries(items.map(({ cycleId, cycleName }) => [cycleId, cycleName]));
  const { register, errors, frame } = useActionForm(proposeHeldExpiry, {
    defaults: { cycleId: items[0]?.cycleId ?? '', boardReference: '' },
    fields: FIELDS,
    inputOf: (values: Values) => ({ body: { ...values, territory } }),
    refresh: [listHeldExpiries],
    onDone: () => {
      onClose();
      notify(t`The list is proposed and open for 90 days`);
    },
  });
  return (
    <Panel title={t`Propose that held money expires`} onClose={onClose}>
      <FormFrame verb={t`Propose list`} {...frame} onCancel={onClose}>
        <SelectField
          label={t`Cycle`}
          hint={t`The oldest first. What is released while the list is open does not expire.`}
          choices={cycles}
          error={errors.cycleId?.message}
          {...register('cycleId')}
        />
        <TextField
          label={t`Decision of the board`}
          required
          hint={t`As the minutes name it, such as “Board minute 2029/12”; it stands on the lines of whoever is paid`}
          error={errors.boardReference?.message}
          {...register('boardReference')}
        />
      </FormFrame>
    </Panel>
  );
}

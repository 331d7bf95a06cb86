import { closeCycle, listCycles, readCycle } from '#shared/contract/cycles.ts';
import { formatDate } from '#web/format/format-date.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { withoutBlanks } from '#web/forms/without-blanks.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { TextField } from '#web/ui/text-field.tsx';

type CloseCycleDialogProps = { readonly cycle: WireCycle; readonly onClose: () => void };
type Values = { adminFeePercentOverride: string };

/** Asks once before a cycle is closed, and names what becomes final. */
export function CloseCycleDialog({ cycle, onClose }: CloseCycleDialogProps) {
  const { register, errors, frame } = useActionForm(closeCycle, {
    defaults: { adminFeePercentOverride: '' },
    fields: ['adminFeePercentOverride'],
    inputOf: (values: Values) => ({ params: { cycleId: cycle.id }, body: withoutBlanks(values) }),
    refresh: [readCycle, listCycles],
    onDone: onClose,
  });
  return (
    <ConfirmDialog title={`Close ${cycle.name}?`} onClose={onClose}>
      <p>This becomes final and is never changed afterwards:</p>
      <ul className="list-disc space-y-1 pl-5 text-ink-soft">
        <li>
          the plays from {formatDate(cycle.periodStart)} to {formatDate(cycle.periodEnd)} and what they are
          attributed to
        </li>
        <li>what each station is invoiced, and each payee’s line items and admin fee</li>
        <li>the statements, remittances and payouts made from them</li>
      </ul>
      <p className="text-ink-soft">
        Plays still unmatched are held. What arrives later becomes an adjustment of the next cycle.
      </p>
      <FormFrame verb="Close cycle" {...frame} onCancel={onClose}>
        <TextField
          label="Admin fee override, %"
          inputMode="decimal"
          hint="Empty: each agreement’s own"
          error={errors.adminFeePercentOverride?.message}
          {...register('adminFeePercentOverride')}
        />
      </FormFrame>
    </ConfirmDialog>
  );
}

import { Link } from '@tanstack/react-router';
import { closeCycle, listCycles, readCycle } from '#shared/contract/cycles.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import { FormFrame } from '#web/forms/form-frame.tsx';
import { useActionForm } from '#web/forms/use-action-form.ts';
import { findingsInWords } from '#web/parts/checklist/findings-in-words.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { closeInput } from './close-input.ts';
import { runChoices } from './run-choices.ts';

type CloseCycleFormProps = {
  readonly cycle: WireCycle;
  /** Those that have finished, newest first. */
  readonly runs: readonly WireRunRow[];
  readonly runId: string | undefined;
  readonly warnings: readonly Finding[];
  readonly onClose: () => void;
};

/** What becomes final with the close, and by which run; the newest is offered. */
export function CloseCycleForm({ cycle, runs, runId, warnings, onClose }: CloseCycleFormProps) {
  const params = { cycleId: cycle.id };
  const { register, watch, errors, frame } = useActionForm(closeCycle, {
    defaults: { runId: runId ?? runs[0]?.id ?? '', adminFeePercentOverride: '' },
    fields: ['adminFeePercentOverride'],
    inputOf: (values: Parameters<typeof closeInput>[0]) => ({ params, body: closeInput(values) }),
    refresh: [readCycle, listCycles],
    onDone: onClose,
  });
  const chosen = watch('runId');
  const isByRun = chosen !== '';
  const gross = runs.find(({ id }) => id === chosen)?.totals?.gross;
  const isStale = frame.error instanceof ProblemError && frame.error.is('run.stale');
  return (
    <>
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
      {warnings.length === 0 ? null : (
        <p className="text-ink-soft">
          Nothing blocks;{' '}
          <Link to="/cycles/$cycleId/checklist" params={params} className={textLinkClass}>
            {findingsInWords(warnings)}
          </Link>
          .
        </p>
      )}
      <FormFrame verb="Close cycle" {...frame} onCancel={onClose}>
        <SelectField
          label="Close with"
          choices={runChoices(runs)}
          hint={
            isByRun
              ? `Its lines${gross === undefined ? '' : `, gross ${gross.currency} ${formatAmount(gross.amount)},`} become final as they are. If something changed since, nothing is closed.`
              : 'What is entered now is shared out anew.'
          }
          {...register('runId')}
        />
        {isByRun ? null : (
          <TextField
            label="Admin fee override, %"
            inputMode="decimal"
            hint="Empty: each agreement’s own"
            error={errors.adminFeePercentOverride?.message}
            {...register('adminFeePercentOverride')}
          />
        )}
        {isStale ? (
          <p>
            <Link to="/cycles/$cycleId/runs" params={params} className={textLinkClass}>
              Run again
            </Link>{' '}
            and look at what has changed.
          </p>
        ) : null}
      </FormFrame>
    </>
  );
}

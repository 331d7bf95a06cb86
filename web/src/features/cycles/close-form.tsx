import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { closeCycle, listCycles, readCycle } from '#shared/contract/cycles.ts';
import type { Finding } from '#shared/schemas/checklist.ts';
import { ProblemError } from '#web/api/problem-error.ts';
import { useActionForm } from '#web/forms/use-action-form.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import type { WireRunRow } from '#web/parts/cycles/ask-runs.ts';
import { RunProvisionally } from '#web/parts/cycles/run-provisionally.tsx';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { WireDashboard } from './ask-dashboard.ts';
import { CloseFinal } from './close-final.tsx';
import { type CloseValues, closeInput } from './close-input.ts';
import { runChoices } from './run-choices.ts';

type CloseFormProps = {
  readonly cycle: WireCycle;
  /** Those that have finished, newest first. */
  readonly runs: readonly WireRunRow[];
  /** Of the newest of them. */
  readonly dashboard: WireDashboard | undefined;
  readonly findings: readonly Finding[];
  readonly mayClose: boolean;
};
const route = getRouteApi('/cycles/$cycleId/close');

/** What becomes final with the close, by which run, and the one button; the newest run is offered. */
export function CloseForm({ cycle, runs, dashboard, findings, mayClose }: CloseFormProps) {
  const { run: named } = route.useSearch();
  const asked = runs.find(({ id }) => id === named) ?? runs[0];
  const { register, watch, errors, frame } = useActionForm(closeCycle, {
    defaults: { runId: asked?.id ?? '', adminFeePercentOverride: '', reason: '' },
    fields: ['adminFeePercentOverride', 'reason'],
    inputOf: (values: CloseValues) => ({ params: { cycleId: cycle.id }, body: closeInput(values) }),
    refresh: [readCycle, listCycles],
    onDone: () => undefined,
  });
  const [runId, override] = watch(['runId', 'adminFeePercentOverride']);
  const chosen = runs.find(({ id }) => id === runId);
  const blocking = findings.filter(({ level }) => level === 'blocks').length;
  const refusal = useFocusOf(frame.error);
  return (
    <form className="space-y-4 rounded-lg border border-line bg-surface p-5" onSubmit={frame.onSubmit}>
      <h2 className="font-semibold">{t`Close ${cycle.name}`}</h2>
      <CloseFinal
        cycle={cycle}
        run={chosen}
        dashboard={chosen !== undefined && chosen.id === runs[0]?.id ? dashboard : undefined}
      />
      {!mayClose ? null : blocking > 0 ? (
        <p className="font-medium text-negative">
          {plural(blocking, {
            one: 'It cannot be closed while # finding blocks.',
            other: 'It cannot be closed while # findings block.',
          })}
        </p>
      ) : (
        <>
          <SelectField
            label={t`Close with`}
            choices={runChoices(runs)}
            hint={
              chosen === undefined
                ? t`What is entered now is shared out anew, and nobody has seen what it comes to.`
                : t`Its lines become final as they are. If something changed since, nothing is closed.`
            }
            {...register('runId')}
          />
          {chosen === undefined ? (
            <TextField
              label={t`Admin fee override, %`}
              inputMode="decimal"
              hint={t`Empty: each agreement’s own`}
              error={errors.adminFeePercentOverride?.message}
              {...register('adminFeePercentOverride')}
            />
          ) : null}
          {chosen === undefined && override !== '' ? (
            <TextField
              label={t`Reason of the override`}
              required
              hint={t`It stays with the cycle and in the audit trail`}
              error={errors.reason?.message}
              {...register('reason')}
            />
          ) : null}
          <div ref={refusal} tabIndex={-1} className="space-y-3 outline-none">
            {frame.error === null ? null : <ProblemView error={frame.error} />}
            {isStale(frame.error) ? <RunProvisionally cycleId={cycle.id} isRunning={false} isAgain /> : null}
          </div>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-table text-ink-soft">
              {findings.length === 0 ? (
                <Trans>Nothing stands in the way.</Trans>
              ) : (
                plural(findings.length, {
                  one: '# warning is passed over.',
                  other: '# warnings are passed over.',
                })
              )}
            </p>
            <Button type="submit" tone="primary" busy={frame.busy}>
              {t`Close cycle`}
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

const isStale = (error: Error | null): boolean => error instanceof ProblemError && error.is('run.stale');

/** The place of a refusal has the focus as soon as there is one. */
function useFocusOf(error: Error | null) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) place.current?.focus();
  }, [error]);
  return place;
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { createRun, listRuns } from '#shared/contract/runs.ts';
import { useAction } from '#web/forms/use-action.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

type RunProvisionallyProps = {
  readonly cycleId: string;
  readonly isRunning: boolean;
  /** There is one already that this one takes the place of. */
  readonly isAgain?: boolean;
};

/** Starts a run, and says what that does. */
export function RunProvisionally({ cycleId, isRunning, isAgain = false }: RunProvisionallyProps) {
  const run = useAction(createRun, { refresh: [listRuns] });
  return (
    <div className="space-y-3 pb-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[72ch] text-ink-soft">
          <Trans>
            A run shows what a close would come to now, and changes nothing. Until something that it counts
            changes, the cycle can be closed with it.
          </Trans>
        </p>
        <Button busy={run.isPending || isRunning} onClick={() => run.mutate({ params: { cycleId } })}>
          {isAgain ? t`Run again` : t`Run provisionally`}
        </Button>
      </div>
      {run.error === null ? null : <ProblemView error={run.error} />}
    </div>
  );
}

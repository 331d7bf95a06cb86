import { useQuery } from '@tanstack/react-query';
import { FindingList } from '#web/parts/checklist/finding-list.tsx';
import { askChecklist } from '#web/parts/cycles/ask-checklist.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { askRuns } from '#web/parts/cycles/ask-runs.ts';
import { Button } from '#web/ui/button.tsx';
import { ConfirmDialog } from '#web/ui/confirm-dialog.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { CloseCycleForm } from './close-cycle-form.tsx';

type CloseCycleDialogProps = {
  readonly cycle: WireCycle;
  /** The run that it was opened for. */
  readonly runId: string | undefined;
  readonly onClose: () => void;
};

/** Asks once before a cycle is closed, and names what becomes final. Where something blocks it says what, and asks nothing. */
export function CloseCycleDialog({ cycle, runId, onClose }: CloseCycleDialogProps) {
  const checklist = useQuery(askChecklist(cycle.id));
  const runs = useQuery(askRuns(cycle.id));
  return (
    <ConfirmDialog title={`Close ${cycle.name}?`} onClose={onClose}>
      <QueryView query={checklist}>
        {({ items }) => {
          const blocking = items.filter(({ level }) => level === 'blocks');
          if (blocking.length > 0) {
            return (
              <>
                <p>It cannot be closed while something blocks:</p>
                <FindingList findings={blocking} cycle={cycle} />
                <div className="flex justify-end">
                  <Button onClick={onClose}>Not now</Button>
                </div>
              </>
            );
          }
          return (
            <QueryView query={runs}>
              {(found) => (
                <CloseCycleForm
                  cycle={cycle}
                  runs={found.items.filter(({ status }) => status === 'Finished')}
                  runId={runId}
                  warnings={items}
                  onClose={onClose}
                />
              )}
            </QueryView>
          );
        }}
      </QueryView>
    </ConfirmDialog>
  );
}

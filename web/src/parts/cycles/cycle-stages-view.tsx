import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Icon } from '#web/ui/icon.tsx';
import { askRuns } from './ask-runs.ts';
import { type Stage, stagesOf } from './cycle-stages.ts';

const STATE_WORDS = { done: t`done`, now: t`here now`, 'to-come': t`to come` } as const;
const STATE_LOOKS = {
  done: 'border-accent text-accent',
  now: 'border-accent bg-accent-wash font-semibold text-accent',
  'to-come': 'border-line text-ink-faint',
} as const;

type CycleStagesProps = { readonly cycle: Parameters<typeof stagesOf>[0] & { readonly id: string } };

/** Where a cycle is on its way from open to done. */
export function CycleStages({ cycle }: CycleStagesProps) {
  const runs = useQuery({ ...askRuns(cycle.id), enabled: cycle.status === 'Open' });
  const isChecked = runs.data?.items.some((run) => run.status === 'Finished') ?? false;
  return (
    <ol className="grid grid-cols-5 gap-1">
      {stagesOf(cycle, isChecked).map((stage) => (
        <StageView key={stage.name} stage={stage} />
      ))}
    </ol>
  );
}

function StageView({ stage: { name, note, state } }: { readonly stage: Stage }) {
  return (
    <li
      aria-current={state === 'now' ? 'step' : undefined}
      className={`min-w-0 border-t-2 px-1 pt-1 text-table ${STATE_LOOKS[state]}`}
    >
      <span className="flex items-center gap-1 max-sm:flex-col max-sm:items-start">
        {name}
        {state === 'done' ? <Icon name="tick" /> : null}
        <span className="sr-only">, {STATE_WORDS[state]}</span>
      </span>
      {note === undefined ? null : <span className="block font-normal tabular-nums">{note}</span>}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDate } from '#web/format/format-date.ts';
import type { WireCycleRow } from '#web/parts/cycles/ask-cycles.ts';
import { askRuns } from '#web/parts/cycles/ask-runs.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type Stage, stagesOf } from './cycle-stages.ts';

const STATE_WORDS = { done: 'done', now: 'here now', 'to-come': 'to come' } as const;
const STATE_LOOKS = {
  done: 'border-accent text-accent',
  now: 'border-accent bg-accent-wash font-semibold text-accent',
  'to-come': 'border-line text-ink-faint',
} as const;

/** A cycle on its way from open to done. */
export function CycleStrip({ cycle }: { readonly cycle: WireCycleRow }) {
  const { id: cycleId, name, periodStart, periodEnd, status, totals } = cycle;
  const runs = useQuery({ ...askRuns(cycleId), enabled: status === 'Open' });
  const isChecked = runs.data?.items.some((run) => run.status === 'Finished') ?? false;
  return (
    <article className="space-y-2">
      <p className="flex flex-wrap items-baseline gap-x-4">
        <Link to="/cycles/$cycleId" params={{ cycleId }} className={textLinkClass}>
          {name}
        </Link>
        <span className="text-table text-ink-faint">
          {formatDate(periodStart)} – {formatDate(periodEnd)}
        </span>
        {totals === null ? null : (
          <span className="text-table">
            Net <Money value={totals.net} />
          </span>
        )}
      </p>
      <ol className="grid grid-cols-5 gap-1">
        {stagesOf(cycle, isChecked).map((stage) => (
          <StageView key={stage.name} stage={stage} />
        ))}
      </ol>
    </article>
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

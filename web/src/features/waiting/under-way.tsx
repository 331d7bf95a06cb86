import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { listJobs } from '#shared/contract/jobs.ts';
import { ask } from '#web/api/ask.ts';
import { askCycles } from '#web/parts/cycles/ask-cycles.ts';
import { currentCycles } from '#web/parts/cycles/cycle-stages.ts';
import { jobColumns } from '#web/parts/jobs/job-columns.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { CycleStrip } from './cycle-strip.tsx';

const LAST_JOBS = '5';

/** The cycles that people work on, each on its way. */
export function CurrentCycles({ territory }: { readonly territory: string }) {
  const cycles = useQuery(askCycles({ territory }));
  return (
    <Section title={t`Current cycle`}>
      <QueryView query={cycles}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-ink-soft">
              <Trans>No cycle yet. One is opened for each quarter.</Trans>
            </p>
          ) : (
            <div className="space-y-6">
              {currentCycles(items).map((cycle) => (
                <CycleStrip key={cycle.id} cycle={cycle} />
              ))}
            </div>
          )
        }
      </QueryView>
    </Section>
  );
}

/** The last work that the system did. */
export function LastJobs() {
  const jobs = useQuery(ask(listJobs, { query: { limit: LAST_JOBS } }));
  return (
    <Section title={t`Last jobs`}>
      <QueryView query={jobs}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-ink-soft">
              <Trans>No jobs yet. Uploads, exports and closes are listed here.</Trans>
            </p>
          ) : (
            <DataTable caption={t`Last jobs`} columns={jobColumns} rows={items} keyOf={({ id }) => id} />
          )
        }
      </QueryView>
    </Section>
  );
}

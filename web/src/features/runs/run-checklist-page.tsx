import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { formatInstant } from '#web/format/format-instant.ts';
import { FindingList } from '#web/parts/checklist/finding-list.tsx';
import { findingsInWords } from '#web/parts/checklist/findings-in-words.ts';
import { askCycle } from '#web/parts/cycles/ask-cycle.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { askRun } from './ask-run.ts';

const route = getRouteApi('/cycles/$cycleId/runs/$runId/checklist');

/** The checklist as a run found it. */
export function RunChecklistPage() {
  const params = route.useParams();
  const cycle = useQuery(askCycle(params.cycleId));
  const run = useQuery(askRun(params));
  return (
    <QueryView query={cycle}>
      {(of) => (
        <QueryView query={run}>
          {({ checklist, startedAt }) => (
            <Section title={findingsInWords(checklist)}>
              <p className="text-ink-soft">{t`As the run found it on ${formatInstant(startedAt)}.`}</p>
              <FindingList findings={checklist} cycle={of} />
            </Section>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

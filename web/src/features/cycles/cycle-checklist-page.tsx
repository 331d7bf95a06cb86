import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isLocked } from '#shared/machines/cycle.ts';
import { FindingList } from '#web/parts/checklist/finding-list.tsx';
import { findingsInWords } from '#web/parts/checklist/findings-in-words.ts';
import { askChecklist } from '#web/parts/cycles/ask-checklist.ts';
import { askCycle, type WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const route = getRouteApi('/cycles/$cycleId/checklist');

/** What stands in the way of a lock, or did when the cycle was locked, each with where it is put right. */
export function CycleChecklistPage() {
  const { cycleId } = route.useParams();
  const cycle = useQuery(askCycle(cycleId));
  const checklist = useQuery(askChecklist(cycleId));
  return (
    <QueryView query={cycle}>
      {(found) => (
        <QueryView query={checklist}>
          {({ items }) => (
            <Section title={findingsInWords(items)}>
              <AsOf cycle={found} />
              <FindingList findings={items} cycle={found} />
            </Section>
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function AsOf({ cycle: { id: cycleId, status } }: { readonly cycle: WireCycle }) {
  if (isLocked(status))
    return <p className="text-ink-soft">{t`What its close found and did not stop for.`}</p>;
  return (
    <p className="text-ink-soft">
      <Trans>
        Stations, agreements and jobs are told by what is entered now, the matched part by the newest finished{' '}
        <Link to="/cycles/$cycleId/runs" params={{ cycleId }} className={textLinkClass}>
          provisional run
        </Link>
        .
      </Trans>
    </p>
  );
}

import { t } from '@lingui/core/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { listStations } from '#shared/contract/licensing.ts';
import {
  listRefits,
  listSongDecisions,
  proposeRefit,
  readMatching,
  setBands,
} from '#shared/contract/matching.ts';
import { listPartners } from '#shared/contract/partners.ts';
import { ask } from '#web/api/ask.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { useMay } from '#web/api/use-may.ts';
import { SectionFrame } from '#web/sections/section-frame.tsx';
import { buttonClass } from '#web/ui/button-class.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { decisionColumns } from './decision-columns.tsx';
import { IndexSection } from './index-section.tsx';
import { MatchingPanel } from './matching-panel.tsx';
import { ModelSection } from './model-section.tsx';
import { refitColumns } from './refit-columns.tsx';
import { RefitPanels } from './refit-panels.tsx';
import { scopeNames } from './scope-names.ts';
import { ThresholdsSection } from './thresholds-section.tsx';

const route = getRouteApi('/usage/matching');
/** So many stations and partners are named; any other shows its id. */
const NAMED_QUERY = { query: { limit: 200 } } as const;

/** How plays are matched: against which index, by which model and thresholds, and what people taught it. */
export function MatchingPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // A job may have built the index since it was last seen.
  const matching = useQuery({ ...ask(readMatching, {}), refetchOnMount: 'always' });
  const refits = useInfiniteQuery(askPages(listRefits));
  const decisions = useInfiniteQuery(askPages(listSongDecisions));
  const stations = useQuery(ask(listStations, NAMED_QUERY));
  const partners = useQuery(ask(listPartners, NAMED_QUERY));
  const names = scopeNames({
    stations: stations.data?.items ?? [],
    partners: partners.data?.items ?? [],
  });
  // They are drawn at once: what came later would push down what somebody reads already.
  const isLoading = refits.isPending || decisions.isPending;
  const mayTune = useMay(setBands);
  const mayPropose = useMay(proposeRefit);
  const propose = (
    <Link to="/usage/matching" search={{ panel: 'propose' }} className={buttonClass('plain')}>
      {t`Propose a refit`}
    </Link>
  );
  const goTo = (where: typeof search) => navigate({ search: where });
  return (
    <SectionFrame section="settings">
      <QueryView query={matching}>
        {(found) =>
          isLoading ? (
            <Skeleton />
          ) : (
            <div className="space-y-10">
              <IndexSection index={found.index} />
              <ThresholdsSection matching={found} names={names} />
              {mayTune ? <ModelSection model={found.model} /> : null}
              <Section title={t`Refits`} action={mayPropose ? propose : null}>
                <PagedList
                  query={refits}
                  noun={t`refits`}
                  columns={refitColumns(names)}
                  keyOf={({ id }) => id}
                  empty={t`No refit yet. Once people have decided enough songs, thresholds can be fitted to what they decided.`}
                />
              </Section>
              <Section title={t`What people decided`}>
                <PagedList
                  query={decisions}
                  noun={t`decisions`}
                  columns={decisionColumns}
                  keyOf={({ id }) => id}
                  empty={t`Nobody has decided about a song yet. Decisions on the review queue are remembered here and hold for later plays.`}
                />
              </Section>
              <MatchingPanel matching={found} names={names} at={search} goTo={goTo} />
            </div>
          )
        }
      </QueryView>
      <RefitPanels refits={refits} names={names} at={search} goTo={goTo} />
    </SectionFrame>
  );
}

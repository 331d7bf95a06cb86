import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listPartnerLines } from '#shared/contract/standings.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { lineColumns, type WireLine } from '#web/parts/cycles/line-columns.tsx';
import { PartnerCycleChoice } from '#web/parts/partners/partner-cycle-choice.tsx';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { ExplainPanel } from './explain-panel.tsx';

const route = getRouteApi('/partners/$partnerId/lines');
const ADJUSTMENTS = { only: t`Corrections only`, none: t`Without corrections` } as const;
/** The payee is the partner itself, and others may have given a work the title by which all lines are sorted. */
const columns = lineColumns(explained)
  .slice(1)
  .map(({ sort, ...column }) => (sort === undefined || sort === 'title' ? column : { ...column, sort }));

/** What a partner gets for each work in one of its cycles; every amount opens its derivation. */
export function PartnerLinesPage() {
  const { partnerId } = route.useParams();
  const { cycle, line, adjustments: chosen, sort } = route.useSearch();
  const query = { adjustments: chosen, sort };
  const navigate = route.useNavigate();
  return (
    <>
      <PartnerCycleChoice
        partnerId={partnerId}
        cycleId={cycle}
        onChoose={(chosen) =>
          navigate({ search: (before) => ({ ...before, cycle: chosen, line: undefined }) })
        }
        filters={
          <FilterChoice
            label={t`Corrections`}
            choices={ADJUSTMENTS}
            value={chosen}
            onChange={(adjustments) =>
              navigate({ search: (before) => ({ ...before, adjustments }), replace: true })
            }
          />
        }
      >
        {(cycleId) => <Lines partnerId={partnerId} cycleId={cycleId} query={query} />}
      </PartnerCycleChoice>
      {line === undefined ? null : (
        <ExplainPanel
          lineItemId={line}
          onClose={() => navigate({ search: (before) => ({ ...before, line: undefined }) })}
        />
      )}
    </>
  );
}

type LinesProps = {
  readonly partnerId: string;
  readonly cycleId: string;
  readonly query: {
    readonly adjustments?: keyof typeof ADJUSTMENTS | undefined;
    readonly sort?: string | undefined;
  };
};

function Lines({ partnerId, cycleId, query }: LinesProps) {
  const navigate = route.useNavigate();
  const lines = useInfiniteQuery(askPages(listPartnerLines, { params: { partnerId, cycleId }, query }));
  const clear = () => navigate({ search: (before) => ({ ...before, adjustments: undefined }) });
  return (
    <PagedList
      query={lines}
      noun={t`lines`}
      columns={columns}
      keyOf={({ id }) => id}
      empty={t`No work of this society was played in this cycle.`}
      clear={query.adjustments === undefined ? undefined : clear}
      sorting={{
        by: query.sort ?? '-gross',
        change: (sort) => navigate({ search: (before) => ({ ...before, sort }), replace: true }),
      }}
    />
  );
}

function explained(line: WireLine, amount: ReactNode) {
  return (
    <Link
      from="/partners/$partnerId/lines"
      search={(before) => ({ ...before, line: line.id })}
      title={t`Explain this figure`}
      className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid"
    >
      {amount}
    </Link>
  );
}

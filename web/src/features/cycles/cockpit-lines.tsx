import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listLineItems } from '#shared/contract/cycles.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { lineColumns } from '#web/parts/cycles/line-columns.tsx';
import { PagedList } from '#web/ui/paged-list.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type CockpitLinesProps = {
  readonly cycleId: string;
  readonly partnerId: string | undefined;
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
};

/** How many lines there are at first; more are loaded on demand. */
const FEW = '10';
const HIGHEST_FIRST = '-gross';

/** The line items of a cycle, or of one partner, the highest first unless another order is chosen; in the columns that fit. */
export function CockpitLines({ cycleId, partnerId, sort = HIGHEST_FIRST, onSort }: CockpitLinesProps) {
  const params = { cycleId };
  const lines = useInfiniteQuery(askPages(listLineItems, { params, query: { partnerId, sort, limit: FEW } }));
  const all = lineColumns((line, amount) => (
    <Link
      to="/cycles/$cycleId/lines"
      params={params}
      search={{ line: line.id }}
      title={t`Explain this figure`}
      className="underline decoration-line-strong decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid"
    >
      {amount}
    </Link>
  ));
  const columns = all.filter(({ sort: by }) => by !== undefined && by !== 'totalDurationSeconds');
  return (
    <Section
      title={t`Line items`}
      action={
        <Link
          to="/cycles/$cycleId/lines"
          params={params}
          search={{ partnerId, sort }}
          className={textLinkClass}
        >
          <Trans>All, with filters</Trans>
        </Link>
      }
    >
      <div className="overflow-x-auto">
        <PagedList
          query={lines}
          noun={t`line items`}
          columns={columns}
          keyOf={({ id }) => id}
          empty={t`Line items appear here when the cycle closes.`}
          sorting={{ by: sort, change: onSort }}
        />
      </div>
    </Section>
  );
}

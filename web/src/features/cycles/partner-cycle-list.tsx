import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { askPartnerCycles } from '#web/parts/partners/ask-partner-cycles.ts';
import { partnerCycleColumns } from '#web/parts/partners/partner-cycle-columns.tsx';
import { Button } from '#web/ui/button.tsx';
import { DataTable } from '#web/ui/data-table.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { type CycleNarrowing, isNarrowedTo } from './is-narrowed-to.ts';

type PartnerCycleListProps = {
  readonly partnerId: string;
  readonly narrowing: CycleNarrowing;
  /** Takes the other filters off; absent while none is set. */
  readonly clear: (() => void) | undefined;
};

/** What royalty cycles came to for one partner; each leads to its cockpit for that partner. */
export function PartnerCycleList({ partnerId, narrowing, clear }: PartnerCycleListProps) {
  const cycles = useQuery(askPartnerCycles(partnerId));
  const columns = partnerCycleColumns(({ id: cycleId, name }) => (
    <Link to="/cycles/$cycleId" params={{ cycleId }} search={{ partnerId }} className={textLinkClass}>
      {name}
    </Link>
  ));
  return (
    <QueryView query={cycles}>
      {({ items }) => {
        const rows = items.filter((cycle) => isNarrowedTo(cycle, narrowing));
        if (rows.length > 0)
          return (
            <DataTable
              caption={t`Cycles of the partner`}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
            />
          );
        if (clear !== undefined)
          return (
            <Empty
              action={
                <Button onClick={clear}>
                  <Trans>Clear filters</Trans>
                </Button>
              }
            >
              <Trans>No cycles match these filters.</Trans>
            </Empty>
          );
        return (
          <Empty>
            <Trans>No royalty cycle yet in a territory of this partner’s agreements.</Trans>
          </Empty>
        );
      }}
    </QueryView>
  );
}

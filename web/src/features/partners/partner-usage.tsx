import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listLineItems } from '#shared/contract/cycles.ts';
import { readPartnerUsage } from '#shared/contract/standings.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { countOf } from '#web/format/count-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { heldForColumns, topWorkColumns } from './usage-columns.tsx';

type PartnerUsageProps = { readonly partnerId: string; readonly cycleId: string };

/** What was played of a partner in a locked cycle: matched, held by reason, and the works that earned most. */
export function PartnerUsage({ partnerId, cycleId }: PartnerUsageProps) {
  const usage = useQuery(ask(readPartnerUsage, { params: { partnerId, cycleId } }));
  const maySeeLines = useMay(listLineItems);
  const allLines = (
    <Link to="/cycles/$cycleId/lines" params={{ cycleId }} search={{ partnerId }} className={textLinkClass}>
      All lines
    </Link>
  );
  return (
    <QueryView query={usage}>
      {({ sums, heldFor, topWorks }) => (
        <div className="space-y-8">
          {sums === null ? null : (
            <Figures
              figures={[
                {
                  name: 'Plays matched',
                  value: formatCount(sums.plays),
                  note: `${countOf(sums.works, 'works')}, ${formatDuration(sums.seconds)}`,
                },
                { name: 'Gross', value: <Money value={sums.gross} /> },
                { name: 'Admin fee', value: <Money value={sums.adminFee} /> },
                {
                  name: 'Net',
                  value: <Money value={sums.net} />,
                  note: /[1-9]/.test(sums.adjustments.amount) ? (
                    <>
                      of it corrections: <Money value={sums.adjustments} signed />
                    </>
                  ) : undefined,
                },
                { name: 'Held at the close', value: <Money value={sums.held} /> },
              ]}
            />
          )}
          <Section
            title="Works that earned most"
            action={maySeeLines && topWorks.length > 0 ? allLines : null}
          >
            {topWorks.length === 0 ? (
              <Empty>No work of this partner was played in this cycle.</Empty>
            ) : (
              <DataTable
                caption="works that earned most"
                rows={topWorks}
                columns={topWorkColumns}
                keyOf={({ work }) => work.ref}
              />
            )}
          </Section>
          {heldFor.length === 0 ? null : (
            <Section title="Held by reason">
              <DataTable
                caption="held by reason"
                rows={heldFor}
                columns={heldForColumns}
                keyOf={({ reason }) => reason}
              />
            </Section>
          )}
        </div>
      )}
    </QueryView>
  );
}

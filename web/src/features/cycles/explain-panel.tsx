import { useQuery } from '@tanstack/react-query';
import { explainLineItem } from '#shared/contract/cycles.ts';
import { FEE_SOURCES } from '#shared/words/calculation-notes.ts';
import { ask } from '#web/api/ask.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { Status } from '#web/ui/status.tsx';
import { ExactFraction } from './exact-fraction.tsx';
import { ExplainedStation } from './explained-station.tsx';

type ExplainPanelProps = { readonly lineItemId: string; readonly onClose: () => void };

/** How a line comes to its figure: formula, inputs and rounding, down to the plays, all of which add up to it. */
export function ExplainPanel({ lineItemId, onClose }: ExplainPanelProps) {
  const explanation = useQuery(ask(explainLineItem, { params: { lineItemId } }));
  return (
    <Panel title="How this figure came about" wide onClose={onClose}>
      <QueryView query={explanation}>
        {({ line, stations, fee, readded }) => (
          <div className="space-y-8">
            <p>
              <span className="font-semibold">{line.payee.name}</span>
              {' for '}
              <span className="font-semibold">{line.work.title ?? 'plays without a known work'}</span>
            </p>
            <Figures
              figures={[
                { name: 'Gross', value: <Money value={readded.gross} /> },
                { name: 'Admin fee', value: <Money value={readded.adminFee} /> },
                { name: 'Net', value: <Money value={readded.net} /> },
              ]}
            />
            {readded.agrees ? (
              <Status tone="positive">The stations below add up to this line</Status>
            ) : (
              <Status tone="negative">The stations below do not add up to this line</Status>
            )}
            {stations.map((station) => (
              <ExplainedStation key={station.stationId} station={station} />
            ))}
            <Section title="Admin fee">
              <p className="text-ink-soft">
                The fee is taken once on all that the payee earns under the agreement, then shared over its
                lines by their gross.
              </p>
              <Facts
                facts={[
                  ['Percent', `${fee.percent} %, from ${FEE_SOURCES[fee.source]}`],
                  ['Payee’s gross', <Money key="gross" value={fee.payeeGross} />],
                  ['Payee’s fee, rounded', <Money key="fee" value={fee.payeeFee} />],
                  [
                    'This line’s exact part, minor units',
                    <ExactFraction key="part" fraction={fee.exactPart} />,
                  ],
                  ['Remainder unit', fee.remainderUnit ? 'one, by largest remainder' : 'none'],
                  ['This line’s fee', <Money key="amount" value={fee.amount} />],
                ]}
              />
            </Section>
            <p className="text-table text-ink-faint">{line.calculationNotes}</p>
          </div>
        )}
      </QueryView>
    </Panel>
  );
}

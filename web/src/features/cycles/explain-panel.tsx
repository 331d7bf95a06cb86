import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { explainLineItem } from '#shared/contract/cycles.ts';
import { ask } from '#web/api/ask.ts';
import { Corrected } from '#web/parts/cycles/corrected.tsx';
import { payeeName } from '#web/parts/cycles/payee-name.ts';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Status } from '#web/ui/status.tsx';
import { BecameOfLine } from './became-of-line.tsx';
import { ExplainedBox } from './explained-box.tsx';
import { ExplainedFee } from './explained-fee.tsx';
import { ExplainedStation } from './explained-station.tsx';
import { lineNotes } from './line-notes.ts';

type ExplainPanelProps = { readonly lineItemId: string; readonly onClose: () => void };

/** How a line comes to its figure: formula, inputs and rounding, down to the plays, all of which add up to it. */
export function ExplainPanel({ lineItemId, onClose }: ExplainPanelProps) {
  const explanation = useQuery(ask(explainLineItem, { params: { lineItemId } }));
  return (
    <Panel title={t`How this figure came about`} wide onClose={onClose}>
      <QueryView query={explanation}>
        {({ line, stations, boxes, fee, readded, became }) => (
          <div className="space-y-8">
            <p>
              <Trans>
                <strong className="font-semibold">{payeeName(line.payee)}</strong> for{' '}
                <strong className="font-semibold">{line.work.title ?? t`plays without a known work`}</strong>
              </Trans>
              {line.adjustmentOf === undefined ? null : <Corrected of={line.adjustmentOf} />}
            </p>
            <Figures
              figures={[
                { name: t`Gross`, value: <Money value={readded.gross} /> },
                { name: t`Admin fee`, value: <Money value={readded.adminFee} /> },
                { name: t`Net`, value: <Money value={readded.net} /> },
              ]}
            />
            {readded.agrees ? (
              <Status tone="positive">{addUpWords(line)}</Status>
            ) : (
              <Status tone="negative">{differWords(line)}</Status>
            )}
            {became === undefined ? null : <BecameOfLine became={became} />}
            {stations.map((station) => (
              <ExplainedStation key={`${station.stationId} ${station.basis}`} station={station} />
            ))}
            {boxes.map((box) => (
              <ExplainedBox key={`${box.stationId} ${box.pool}`} box={box} />
            ))}
            <ExplainedFee fee={fee} />
            <p className="text-table text-ink-faint">{lineNotes(line)}</p>
          </div>
        )}
      </QueryView>
    </Panel>
  );
}

/** A correction moves money in boxes, each a pool of a station; other lines are what stations pay. */
const addUpWords = ({ adjustmentOf }: { readonly adjustmentOf?: unknown }): string =>
  adjustmentOf === undefined
    ? t`The stations below add up to this line`
    : t`The boxes below add up to this line`;

const differWords = ({ adjustmentOf }: { readonly adjustmentOf?: unknown }): string =>
  adjustmentOf === undefined
    ? t`The stations below do not add up to this line`
    : t`The boxes below do not add up to this line`;

import { Link } from '@tanstack/react-router';
import { matchedFigure } from '#web/parts/cycles/matched-figure.ts';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireRun } from './ask-run.ts';

/** A run in its main numbers: what a cycle would have. */
export function RunFigures({
  run: { id: runId, cycleId, totals, netPayable, plays },
}: {
  readonly run: WireRun;
}) {
  if (totals === null) return null;
  const { gross, held, adminFee, net, adjustments } = totals;
  return (
    <Figures
      figures={[
        { name: 'Gross', value: <Money value={gross} />, note: 'would be invoiced to stations' },
        { name: 'Held', value: <Money value={held} />, note: 'would wait for whose it is' },
        { name: 'Admin fee', value: <Money value={adminFee} />, note: 'kept by ZamIO' },
        { name: 'Net', value: <Money value={net} />, note: 'due to partners and artists' },
        ...(netPayable === undefined
          ? []
          : [{ name: 'Net payable', value: <Money value={netPayable} />, note: 'after tax and balances' }]),
        ...(adjustments === undefined
          ? []
          : [
              {
                name: 'Of it corrections',
                value: <Money value={adjustments} />,
                note: (
                  <Link
                    to="/cycles/$cycleId/runs/$runId/lines"
                    params={{ cycleId, runId }}
                    search={{ adjustments: 'only' }}
                    className={textLinkClass}
                  >
                    Of earlier cycles
                  </Link>
                ),
              },
            ]),
        ...(plays === null ? [] : [matchedFigure(plays)]),
      ]}
    />
  );
}

import { t } from '@lingui/core/macro';
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
        { name: t`Gross`, value: <Money value={gross} />, note: t`would be invoiced to stations` },
        { name: t`Held`, value: <Money value={held} />, note: t`would wait for whose it is` },
        { name: t`Admin fee`, value: <Money value={adminFee} />, note: t`kept by ZamIO` },
        { name: t`Net`, value: <Money value={net} />, note: t`due to partners and artists` },
        ...(netPayable === undefined
          ? []
          : [{ name: t`Net payable`, value: <Money value={netPayable} />, note: t`after tax and balances` }]),
        ...(adjustments === undefined
          ? []
          : [
              {
                name: t`Of it corrections`,
                value: <Money value={adjustments} />,
                note: (
                  <Link
                    to="/cycles/$cycleId/runs/$runId/lines"
                    params={{ cycleId, runId }}
                    search={{ adjustments: 'only' }}
                    className={textLinkClass}
                  >
                    {t`Of earlier cycles`}
                  </Link>
                ),
              },
            ]),
        ...(plays === null ? [] : [matchedFigure(plays)]),
      ]}
    />
  );
}

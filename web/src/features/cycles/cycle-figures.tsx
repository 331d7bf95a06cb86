import { Link } from '@tanstack/react-router';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { matchedFigure } from '#web/parts/cycles/matched-figure.ts';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type CycleFiguresProps = {
  readonly cycle: Pick<WireCycle, 'id' | 'territory' | 'plays'>;
  readonly totals: NonNullable<WireCycle['totals']>;
};

/** A cycle in five numbers. */
export function CycleFigures({ cycle: { id: cycleId, territory, plays }, totals }: CycleFiguresProps) {
  return (
    <Figures
      figures={[
        { name: 'Gross', value: <Money value={totals.gross} />, note: 'invoiced to stations' },
        {
          name: 'Held',
          value: <Money value={totals.held} />,
          note: (
            <Link to="/held" search={{ territory, cycleId }} className={textLinkClass}>
              What of it is held still
            </Link>
          ),
        },
        { name: 'Admin fee', value: <Money value={totals.adminFee} />, note: 'kept by ZamIO' },
        { name: 'Net', value: <Money value={totals.net} />, note: 'due to partners and artists' },
        ...(totals.adjustments === undefined
          ? []
          : [
              {
                name: 'Of it corrections',
                value: <Money value={totals.adjustments} />,
                note: (
                  <Link
                    to="/cycles/$cycleId/lines"
                    params={{ cycleId }}
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

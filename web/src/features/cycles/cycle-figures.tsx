import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import type { WireCycle } from '#web/parts/cycles/ask-cycle.ts';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';

type CycleFiguresProps = {
  readonly totals: NonNullable<WireCycle['totals']>;
  readonly plays: WireCycle['plays'];
};

/** A cycle in five numbers. */
export function CycleFigures({ totals, plays }: CycleFiguresProps) {
  const matched =
    plays === null
      ? []
      : [
          {
            name: 'Matched plays',
            value: formatPercent(plays.matched, plays.total),
            note: [
              `${formatCount(plays.matched)} of ${formatCount(plays.total)}`,
              ...(plays.dismissed === 0 ? [] : [`${formatCount(plays.dismissed)} no music`]),
              `${formatCount(plays.weightless)} weightless`,
            ].join(', '),
          },
        ];
  return (
    <Figures
      figures={[
        { name: 'Gross', value: <Money value={totals.gross} />, note: 'invoiced to stations' },
        { name: 'Held', value: <Money value={totals.held} />, note: 'kept until a payee is known' },
        { name: 'Admin fee', value: <Money value={totals.adminFee} />, note: 'kept by ZamIO' },
        { name: 'Net', value: <Money value={totals.net} />, note: 'due to partners and artists' },
        ...matched,
      ]}
    />
  );
}

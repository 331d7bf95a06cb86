import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ComparedBy } from '#shared/schemas/runs.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import { formatCount } from '#web/format/format-count.ts';
import type { WireComparison } from '#web/parts/cycles/wire-comparison.ts';
import type { Column } from '#web/ui/column.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Money } from '#web/ui/money.tsx';
import { changeInPercent } from './change-in-percent.ts';
import { COMPARED_BY } from './compared-by.ts';

type Side = WireComparison['a'];

/** How two runs or cycles are listed beside each other. */
export const comparisonColumns = (by: ComparedBy): readonly Column<WireComparison>[] => [
  {
    heading: COMPARED_BY[by].name,
    cell: ({ name, flag }) => (
      <>
        <span className="line-clamp-1 min-w-28" title={name}>
          {name}
        </span>
        {flag ? <Flag /> : null}
      </>
    ),
  },
  { heading: t`Before`, cell: ({ a }) => moneyOr(a), numeric: true, wideOnly: true },
  { heading: t`After`, cell: ({ b }) => moneyOr(b), numeric: true },
  {
    heading: t`Change`,
    cell: ({ change }) => (change === null ? '–' : <Money value={change} signed />),
    numeric: true,
  },
  { heading: t`Percent`, cell: (row) => changeInPercent(row), numeric: true, wideOnly: true },
  {
    heading: t`Plays`,
    cell: ({ a, b }) => (
      <span className="whitespace-nowrap">
        <Trans>
          {playsOr(a)} <span className="text-ink-faint">to</span> {playsOr(b)}
        </Trans>
      </span>
    ),
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Point before`, cell: ({ a }) => pointOr(a), numeric: true, wideOnly: true },
  { heading: t`Point after`, cell: ({ b }) => pointOr(b), numeric: true, wideOnly: true },
];

/** That a change is great, seen without colour. */
function Flag() {
  return (
    <span className="flex items-center gap-1 text-xs font-medium text-attention">
      <Icon name="warning" />
      {t`Flagged`}
    </span>
  );
}

const moneyOr = (side: Side) => (side === null ? '–' : <Money value={side.amount} />);
const playsOr = (side: Side) => (side === null ? '–' : formatCount(side.plays));

function pointOr(side: Side) {
  const point = side?.pointValue ?? null;
  if (point === null) return '–';
  return (
    <span className="whitespace-nowrap">
      {formatAmount(point.value)}{' '}
      <span className="text-ink-faint">{point.per === 'play' ? t`a play` : t`a second`}</span>
    </span>
  );
}

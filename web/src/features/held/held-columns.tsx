import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { inWords } from '#web/format/in-words.ts';
import { CycleName } from '#web/parts/cycles/cycle-name.tsx';
import { HELD_REASON_NAMES } from '#web/parts/held/held-reasons.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { keyOf } from '#web/ui/search-param.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireHeld } from './wire-held.ts';
import { wouldBePayeeInWords } from './would-be-payee-in-words.ts';

type Shown = {
  /** The record that is open beside the list. */
  readonly open: string | undefined;
  /** A partner sees no cycles. */
  readonly isStaff: boolean;
};

/** How held records are listed; beside an open one only what tells them apart. */
export function heldColumns({ open, isStaff }: Shown): readonly Column<WireHeld>[] {
  if (open !== undefined) return [WORK, REASON, BALANCE];
  return [WORK, REASON, ...WHOLE, ...(isStaff ? [CYCLE] : []), ...MONEY, BALANCE];
}

const WORK: Column<WireHeld> = {
  heading: t`Work`,
  value: (record) => record.work.title ?? record.work.ref,
  cell: ({ id, work: { title, ref, id: workId } }) => (
    <Link
      from="/held"
      to="/held"
      search={(before) => ({ ...before, record: id })}
      className={`${textLinkClass} line-clamp-1 min-w-32 aria-[current=page]:font-semibold`}
    >
      {title ?? (workId === undefined ? t`No work known` : ref)}
    </Link>
  ),
};
const REASON: Column<WireHeld> = {
  heading: t`Held because`,
  value: ({ reason }) => reason,
  cell: ({ reason }) => reasonInWords(reason),
};
const CYCLE: Column<WireHeld> = {
  heading: t`Cycle`,
  value: ({ cycleId }) => cycleId,
  cell: ({ cycleId }) => <CycleName cycleId={cycleId} />,
  wideOnly: true,
};
const BALANCE: Column<WireHeld> = {
  heading: t`Held now`,
  value: ({ balance }) => balance,
  cell: ({ balance }) => <Money value={balance} />,
  numeric: true,
};
const WHOLE: readonly Column<WireHeld>[] = [
  {
    heading: t`Would be for`,
    value: ({ wouldBePayee }) => wouldBePayee,
    cell: ({ wouldBePayee }) => <span className="line-clamp-1">{wouldBePayeeInWords(wouldBePayee)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Station`,
    value: ({ stationId }) => stationId,
    cell: ({ stationId }) => <span className="whitespace-nowrap">{stationId}</span>,
    wideOnly: true,
  },
  {
    heading: t`Since`,
    value: ({ since }) => since,
    cell: ({ since }) => <span className="whitespace-nowrap">{formatDate(since)}</span>,
    wideOnly: true,
  },
];
const MONEY: readonly Column<WireHeld>[] = [
  {
    heading: t`Plays`,
    value: ({ usageCount }) => usageCount,
    cell: ({ usageCount }) => formatCount(usageCount),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`First held`,
    value: ({ amount }) => amount,
    cell: ({ amount }) => <Money value={amount} />,
    numeric: true,
    wideOnly: true,
  },
];

function reasonInWords(reason: string): string {
  const known = keyOf(HELD_REASON_NAMES)(reason);
  return known === undefined ? inWords(reason) : HELD_REASON_NAMES[known];
}

import { t } from '@lingui/core/macro';
import { formatCount } from '#web/format/format-count.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';

type Amount = { readonly amount: string; readonly currency: string };
type WithSums = {
  /** What a cycle came to for a payee; null before its lock. */
  readonly sums: {
    readonly plays: number;
    readonly gross: Amount;
    readonly adminFee: Amount;
    readonly net: Amount;
    readonly held: Amount;
  } | null;
};

const money = <R extends WithSums>(
  heading: string,
  of: 'gross' | 'adminFee' | 'net' | 'held',
): Column<R> => ({
  heading,
  value: ({ sums }) => sums?.[of],
  cell: ({ sums }) => (sums === null ? '–' : <Money value={sums[of]} />),
  numeric: true,
  ...(of !== 'net' && { wideOnly: true }),
});

/** How often a payee was played in a cycle. */
export const playsColumn = <R extends WithSums>(): Column<R> => ({
  heading: t`Plays`,
  value: ({ sums }) => sums?.plays,
  cell: ({ sums }) => (sums === null ? '–' : formatCount(sums.plays)),
  numeric: true,
  wideOnly: true,
});

/** What a cycle came to for a payee, from gross to net, and what of it is held. */
export const sumsColumns = <R extends WithSums>(): readonly Column<R>[] => [
  money(t`Gross`, 'gross'),
  money(t`Admin fee`, 'adminFee'),
  money(t`Net`, 'net'),
  money(t`Held`, 'held'),
];

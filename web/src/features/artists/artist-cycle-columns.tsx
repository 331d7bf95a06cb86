import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listArtistCycles } from '#shared/contract/standings.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type ArtistCycleRow = RowOf<typeof listArtistCycles>;
type Amount = 'gross' | 'adminFee' | 'net' | 'held';

const money = (heading: string, of: Amount): Column<ArtistCycleRow> => ({
  heading,
  value: ({ sums }) => sums?.[of],
  cell: ({ sums }) => (sums === null ? '–' : <Money value={sums[of]} />),
  numeric: true,
  ...(of !== 'net' && { wideOnly: true }),
});

/** How the cycles of an artist are listed: what each came to, and where its payout stands; each shows its works. */
export const artistCycleColumns: readonly Column<ArtistCycleRow>[] = [
  {
    heading: t`Cycle`,
    value: ({ name }) => name,
    cell: ({ id, name }) => (
      <Link
        from="/artists/$artistId"
        to="."
        search={(before) => ({ ...before, cycle: id })}
        className={textLinkClass}
      >
        {name}
      </Link>
    ),
  },
  {
    heading: t`Plays`,
    value: ({ sums }) => sums?.plays,
    cell: ({ sums }) => (sums === null ? '–' : formatCount(sums.plays)),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Played`,
    value: ({ sums }) => sums?.seconds,
    cell: ({ sums }) => (sums === null ? '–' : formatDuration(sums.seconds)),
    numeric: true,
    wideOnly: true,
  },
  money(t`Gross`, 'gross'),
  money(t`Admin fee`, 'adminFee'),
  money(t`Net`, 'net'),
  money(t`Held`, 'held'),
  {
    heading: t`Paid`,
    value: ({ payout }) => payout?.netPayable,
    cell: ({ payout }) =>
      payout === null ? (
        '–'
      ) : (
        <Link
          to="/payouts/$payoutId"
          params={{ payoutId: payout.id }}
          className={`${textLinkClass} whitespace-nowrap`}
        >
          <Money value={payout.netPayable} />
        </Link>
      ),
    numeric: true,
  },
  {
    heading: t`State`,
    value: ({ payout }) => payout?.status,
    cell: ({ payout }) =>
      payout === null ? (
        '–'
      ) : (
        <Status tone={PAYMENT.states[payout.status].tone}>{PAYMENT.states[payout.status].label}</Status>
      ),
  },
];

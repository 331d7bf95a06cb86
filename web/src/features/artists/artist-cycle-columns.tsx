import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listArtistCycles } from '#shared/contract/standings.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { playsColumn, sumsColumns } from '#web/parts/cycles/sums-columns.tsx';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type ArtistCycleRow = RowOf<typeof listArtistCycles>;

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
  playsColumn(),
  {
    heading: t`Played`,
    value: ({ sums }) => sums?.seconds,
    cell: ({ sums }) => (sums === null ? '–' : formatDuration(sums.seconds)),
    numeric: true,
    wideOnly: true,
  },
  ...sumsColumns<ArtistCycleRow>(),
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
        <Status tone={PAYMENT.states[payout.status].tone}>{PAYMENT_STATES[payout.status]}</Status>
      ),
  },
];

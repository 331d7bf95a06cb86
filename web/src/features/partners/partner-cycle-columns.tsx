import { Link } from '@tanstack/react-router';
import type { listPartnerCycles } from '#shared/contract/standings.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Row = RowOf<typeof listPartnerCycles>;
type Amount = 'gross' | 'held' | 'adminFee' | 'net';

const money = (heading: string, of: Amount): Column<Row> => ({
  heading,
  value: ({ sums }) => sums?.[of],
  cell: ({ sums }) => (sums === null ? '–' : <Money value={sums[of]} />),
  numeric: true,
  wideOnly: true,
});

/** How the cycles of a partner are listed: what each came to for it, and what it is paid. */
export const partnerCycleColumns = (partnerId: string): readonly Column<Row>[] => [
  {
    heading: 'Cycle',
    value: ({ name }) => name,
    cell: ({ id, name, lockedAt }) =>
      lockedAt === null ? (
        name
      ) : (
        <Link
          to="/partners/$partnerId/usage"
          params={{ partnerId }}
          search={{ cycle: id }}
          className={textLinkClass}
        >
          {name}
        </Link>
      ),
  },
  {
    heading: 'Period',
    value: ({ periodStart, periodEnd }) => `${periodStart}/${periodEnd}`,
    cell: ({ periodStart, periodEnd }) => (
      <span className="whitespace-nowrap">
        {formatDate(periodStart)} – {formatDate(periodEnd)}
      </span>
    ),
    wideOnly: true,
  },
  {
    heading: 'Status',
    value: ({ status }) => status,
    cell: ({ status }) => <CycleStatusView status={status} />,
  },
  {
    heading: 'Plays',
    value: ({ sums }) => sums?.plays,
    cell: ({ sums }) => (sums === null ? '–' : formatCount(sums.plays)),
    numeric: true,
    wideOnly: true,
  },
  money('Gross', 'gross'),
  money('Admin fee', 'adminFee'),
  money('Net', 'net'),
  money('Held', 'held'),
  {
    heading: 'Net payable',
    value: ({ remittance }) => remittance?.netPayable,
    cell: ({ remittance }) =>
      remittance === null ? (
        '–'
      ) : (
        <Link
          to="/remittances/$remittanceId"
          params={{ remittanceId: remittance.id }}
          className={`${textLinkClass} block py-1`}
        >
          <Money value={remittance.netPayable} />
          <span className="block text-ink-faint">{PAYMENT.states[remittance.status].label}</span>
        </Link>
      ),
    numeric: true,
  },
];

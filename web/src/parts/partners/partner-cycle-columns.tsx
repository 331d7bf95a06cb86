import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { listPartnerCycles } from '#shared/contract/standings.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { CycleStatusView } from '#web/parts/cycles/cycle-status.tsx';
import { playsColumn, sumsColumns } from '#web/parts/cycles/sums-columns.tsx';
import { PAYMENT_STATES } from '#web/parts/payment-accounts/payment-states.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type PartnerCycleRow = RowOf<typeof listPartnerCycles>;

/** How the cycles of a partner are listed: each by its name as a page links it, what it came to, and what is paid. */
export const partnerCycleColumns = (
  named: (row: PartnerCycleRow) => ReactNode,
): readonly Column<PartnerCycleRow>[] => [
  { heading: t`Cycle`, value: ({ name }) => name, cell: named },
  {
    heading: t`Period`,
    value: ({ periodStart, periodEnd }) => `${periodStart}/${periodEnd}`,
    cell: ({ periodStart, periodEnd }) => (
      <span className="whitespace-nowrap">
        {formatDate(periodStart)} – {formatDate(periodEnd)}
      </span>
    ),
    wideOnly: true,
  },
  {
    heading: t`Status`,
    value: ({ status }) => status,
    cell: ({ status }) => <CycleStatusView status={status} />,
  },
  playsColumn(),
  ...sumsColumns<PartnerCycleRow>(),
  {
    heading: t`Net payable`,
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
          <span className="block text-ink-faint">{PAYMENT_STATES[remittance.status]}</span>
        </Link>
      ),
    numeric: true,
  },
];

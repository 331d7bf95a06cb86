import { Link } from '@tanstack/react-router';
import type { listPartners } from '#shared/contract/partners.ts';
import type { RowOf } from '#web/api/row-of.ts';
import type { Column } from '#web/ui/column.ts';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** How partners are listed. */
export const partnerColumns: readonly Column<RowOf<typeof listPartners>>[] = [
  {
    heading: 'Partner',
    cell: (partner) => (
      <Link to="/partners/$partnerId" params={{ partnerId: partner.id }} className={textLinkClass}>
        {partner.name}
      </Link>
    ),
  },
  { heading: 'Society', cell: (partner) => partner.societyCode, numeric: true },
  { heading: 'Country', cell: (partner) => partner.countryCode },
  { heading: 'Reports as', cell: (partner) => partner.reportingStandard, wideOnly: true },
  {
    heading: 'Admin fee',
    cell: (partner) =>
      partner.defaultAdminFeePercent === undefined ? 'as agreed' : `${partner.defaultAdminFeePercent} %`,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Paid in', cell: (partner) => partner.settlementCurrency, wideOnly: true },
  {
    heading: 'Status',
    cell: (partner) =>
      partner.active === false ? (
        <Status tone="neutral">Inactive</Status>
      ) : (
        <Status tone="positive">Active</Status>
      ),
  },
];

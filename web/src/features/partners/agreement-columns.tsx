import { Link } from '@tanstack/react-router';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { formatDate } from '#web/format/format-date.ts';
import { inWords } from '#web/format/in-words.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireAgreement } from './agreement-values.ts';

/** How agreements are listed, newest version of each. */
export const agreementColumns: readonly Column<WireAgreement>[] = [
  {
    heading: 'Territory',
    value: ({ territory }) => territory,
    cell: ({ id, partnerId, territory }) => (
      <Link
        to="/partners/$partnerId"
        params={{ partnerId }}
        search={{ agreement: id }}
        className={textLinkClass}
      >
        {territory}
      </Link>
    ),
  },
  {
    heading: 'From',
    value: ({ effectiveDate }) => effectiveDate,
    cell: (agreement) => formatDate(agreement.effectiveDate),
  },
  {
    heading: 'Until',
    value: ({ expiryDate }) => expiryDate,
    cell: ({ expiryDate }) => (expiryDate === undefined ? 'open' : formatDate(expiryDate)),
  },
  {
    heading: 'Admin fee',
    value: ({ adminFeePercent }) => adminFeePercent,
    cell: ({ adminFeePercent }) => (adminFeePercent === undefined ? 'default' : `${adminFeePercent} %`),
    numeric: true,
  },
  {
    heading: 'Withholding tax',
    value: ({ withholdingTaxPercent }) => withholdingTaxPercent,
    cell: ({ withholdingTaxPercent }) =>
      withholdingTaxPercent === undefined ? 'territory’s' : `${withholdingTaxPercent} %`,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Minimum payout',
    value: ({ minimumPayout }) => minimumPayout,
    cell: ({ minimumPayout }) => (minimumPayout === undefined ? '–' : <Money value={minimumPayout} />),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Reports',
    value: ({ reportingFrequency }) => reportingFrequency,
    cell: (agreement) => inWords(agreement.reportingFrequency),
    wideOnly: true,
  },
  {
    heading: 'Version',
    value: ({ version }) => version,
    cell: (agreement) => agreement.version,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Status',
    value: ({ status }) => status,
    cell: ({ status }) => (
      <Status tone={AGREEMENT.states[status].tone}>{AGREEMENT.states[status].label}</Status>
    ),
  },
];

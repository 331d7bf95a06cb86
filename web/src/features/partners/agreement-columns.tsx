import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { AGREEMENT } from '#shared/machines/agreement.ts';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { FREQUENCIES, STATUSES } from './agreement-choices.ts';
import type { WireAgreement } from './agreement-values.ts';

/** How agreements are listed, newest version of each. */
export const agreementColumns: readonly Column<WireAgreement>[] = [
  {
    heading: t`Territory`,
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
    heading: t`From`,
    value: ({ effectiveDate }) => effectiveDate,
    cell: (agreement) => formatDate(agreement.effectiveDate),
  },
  {
    heading: t`Until`,
    value: ({ expiryDate }) => expiryDate,
    cell: ({ expiryDate }) =>
      expiryDate === undefined ? t({ message: 'open', context: 'agreement' }) : formatDate(expiryDate),
  },
  {
    heading: t`Admin fee`,
    value: ({ adminFeePercent }) => adminFeePercent,
    cell: ({ adminFeePercent }) => (adminFeePercent === undefined ? t`default` : `${adminFeePercent} %`),
    numeric: true,
  },
  {
    heading: t`Withholding tax`,
    value: ({ withholdingTaxPercent }) => withholdingTaxPercent,
    cell: ({ withholdingTaxPercent }) =>
      withholdingTaxPercent === undefined ? t`territory’s` : `${withholdingTaxPercent} %`,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Minimum payout`,
    value: ({ minimumPayout }) => minimumPayout,
    cell: ({ minimumPayout }) => (minimumPayout === undefined ? '–' : <Money value={minimumPayout} />),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Reports`,
    value: ({ reportingFrequency }) => reportingFrequency,
    cell: (agreement) => FREQUENCIES[agreement.reportingFrequency],
    wideOnly: true,
  },
  {
    heading: t`Version`,
    value: ({ version }) => version,
    cell: (agreement) => agreement.version,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Status`,
    value: ({ status }) => status,
    cell: ({ status }) => <Status tone={AGREEMENT.states[status].tone}>{STATUSES[status]}</Status>,
  },
];

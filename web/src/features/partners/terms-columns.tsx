import { t } from '@lingui/core/macro';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import type { WireAgreement } from './agreement-values.ts';

/** How the terms of an agreement are listed, the first first. */
export const termsColumns: readonly Column<WireAgreement['terms'][number]>[] = [
  { heading: t`For plays from`, cell: ({ termsFrom }) => formatDate(termsFrom) },
  {
    heading: t`Admin fee`,
    cell: ({ adminFeePercent }) => (adminFeePercent === undefined ? 'default' : `${adminFeePercent} %`),
    numeric: true,
  },
  {
    heading: t`Withholding tax`,
    cell: ({ withholdingTaxPercent }) =>
      withholdingTaxPercent === undefined ? 'territory’s' : `${withholdingTaxPercent} %`,
    numeric: true,
  },
  {
    heading: t`Minimum payout`,
    cell: ({ minimumPayout }) => (minimumPayout === undefined ? '–' : <Money value={minimumPayout} />),
    numeric: true,
  },
];

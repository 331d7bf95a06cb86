import { t } from '@lingui/core/macro';
import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import type { WirePayment } from './payment-api.ts';

const columns: readonly Column<WirePayment['parts'][number]>[] = [
  {
    heading: t`Terms from`,
    cell: ({ effectiveDate, termsFrom = effectiveDate }) =>
      termsFrom === undefined ? t`none` : formatDate(termsFrom),
  },
  { heading: t`Gross`, cell: (part) => <Money value={part.gross} />, numeric: true, wideOnly: true },
  {
    heading: t`Fee`,
    cell: ({ feePercent }) => (feePercent === undefined ? '–' : `${feePercent} %`),
    numeric: true,
  },
  { heading: t`Admin fee`, cell: (part) => <Money value={part.adminFee} />, numeric: true, wideOnly: true },
  { heading: t`Net`, cell: (part) => <Money value={part.net} />, numeric: true },
  {
    heading: t`Corrections`,
    cell: (part) => <Money value={part.adjustments} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Tax`, cell: (part) => `${part.withholdingTaxPercent} %`, numeric: true, wideOnly: true },
  {
    heading: t`Tax base`,
    cell: (part) => <Money value={part.withholdingTaxBase} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Withholding tax`, cell: (part) => <Money value={part.withholdingTax} />, numeric: true },
];

/** What the lines under each terms contribute to a payment. */
export function PaymentParts({ parts }: { readonly parts: WirePayment['parts'] }) {
  return (
    <Section title={t`By terms`}>
      <DataTable
        caption={t`By terms`}
        columns={columns}
        rows={parts}
        keyOf={(part) => `${part.agreementId} ${part.termsFrom}`}
      />
    </Section>
  );
}

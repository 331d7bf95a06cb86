import { formatDate } from '#web/format/format-date.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import type { WirePayment } from './payment-api.ts';

const columns: readonly Column<WirePayment['parts'][number]>[] = [
  {
    heading: 'Agreement from',
    cell: ({ effectiveDate }) => (effectiveDate === undefined ? 'none' : formatDate(effectiveDate)),
  },
  { heading: 'Gross', cell: (part) => <Money value={part.gross} />, numeric: true, wideOnly: true },
  { heading: 'Fee', cell: (part) => `${part.feePercent} %`, numeric: true },
  { heading: 'Admin fee', cell: (part) => <Money value={part.adminFee} />, numeric: true, wideOnly: true },
  { heading: 'Net', cell: (part) => <Money value={part.net} />, numeric: true },
  { heading: 'Tax', cell: (part) => `${part.withholdingTaxPercent} %`, numeric: true, wideOnly: true },
  {
    heading: 'Tax base',
    cell: (part) => <Money value={part.withholdingTaxBase} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Withholding tax', cell: (part) => <Money value={part.withholdingTax} />, numeric: true },
];

/** What each agreement contributes to a payment. */
export function PaymentParts({ parts }: { readonly parts: WirePayment['parts'] }) {
  return (
    <Section title="By agreement">
      <DataTable
        caption="By agreement"
        columns={columns}
        rows={parts}
        keyOf={(part) => `${part.agreementId} ${part.effectiveDate}`}
      />
    </Section>
  );
}

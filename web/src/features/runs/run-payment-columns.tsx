import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import type { WireRun } from './ask-run.ts';

type Payment = WireRun['payments'][number];

/** How the payments that a run would make are listed. */
export const runPaymentColumns: readonly Column<Payment>[] = [
  { heading: 'Payee', cell: ({ payee }) => payee.name },
  { heading: 'Gross', cell: ({ gross }) => <Money value={gross} />, numeric: true, wideOnly: true },
  {
    heading: 'Admin fee',
    cell: ({ adminFee }) => <Money value={adminFee} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Net', cell: ({ net }) => <Money value={net} />, numeric: true, wideOnly: true },
  {
    heading: 'Brought forward',
    cell: ({ broughtForward }) => <Money value={broughtForward} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Tax',
    cell: ({ withholdingTax }) => <Money value={withholdingTax} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Payable', cell: ({ netPayable }) => <Money value={netPayable} />, numeric: true },
  {
    heading: 'Carried forward',
    cell: ({ carriedForward }) => <Money value={carriedForward} />,
    numeric: true,
  },
];

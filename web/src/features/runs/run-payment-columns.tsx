import { t } from '@lingui/core/macro';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import type { WireRun } from './ask-run.ts';

type Payment = WireRun['payments'][number];

/** How the payments that a run would make are listed. */
export const runPaymentColumns: readonly Column<Payment>[] = [
  { heading: t`Payee`, cell: ({ payee }) => payee.name },
  { heading: t`Gross`, cell: ({ gross }) => <Money value={gross} />, numeric: true, wideOnly: true },
  {
    heading: t`Admin fee`,
    cell: ({ adminFee }) => <Money value={adminFee} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Net`, cell: ({ net }) => <Money value={net} />, numeric: true, wideOnly: true },
  {
    heading: t`Brought forward`,
    cell: ({ broughtForward }) => <Money value={broughtForward} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Tax`,
    cell: ({ withholdingTax }) => <Money value={withholdingTax} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Payable`, cell: ({ netPayable }) => <Money value={netPayable} />, numeric: true },
  {
    heading: t`Carried forward`,
    cell: ({ carriedForward }) => <Money value={carriedForward} />,
    numeric: true,
  },
];

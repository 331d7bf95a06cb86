import { t } from '@lingui/core/macro';
import type { readBalance } from '#shared/contract/balances.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Figures } from '#web/ui/figures.tsx';
import { Money } from '#web/ui/money.tsx';
import { PaymentLink } from './payment-link.tsx';
import { ENTRY_KINDS } from './payment-words.ts';

type Sheet = WireReplyOf<typeof readBalance>;

const columns: readonly Column<Sheet['entries'][number]>[] = [
  { heading: t`When`, cell: ({ at }) => formatInstant(at) },
  {
    heading: t`What`,
    cell: ({ kind, paymentId }) => <PaymentLink id={paymentId}>{ENTRY_KINDS[kind]}</PaymentLink>,
  },
  { heading: t`Amount`, cell: ({ amount }) => <Money value={amount} />, numeric: true },
];

/** A balance and how it came about: its sums, and each entry, newest first. */
export function BalanceEntries({ sheet }: { readonly sheet: Sheet }) {
  const { totals, balance, entries } = sheet;
  const figures = [
    { name: t`Net of lines`, value: totals.net },
    { name: t`Corrections`, value: totals.adjustments },
    { name: t`Tax withheld`, value: totals.tax },
    { name: t`Made out`, value: totals.paid },
    { name: t`Given back`, value: totals.givenBack },
    { name: t`Balance`, value: balance },
  ];
  return (
    <div className="space-y-4">
      <Figures figures={figures.map(({ name, value }) => ({ name, value: <Money value={value} /> }))} />
      <DataTable
        caption={t`Entries of the balance`}
        columns={columns}
        rows={entries}
        keyOf={({ sequence }) => String(sequence)}
      />
    </div>
  );
}

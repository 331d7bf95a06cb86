import { t } from '@lingui/core/macro';
import type { ControlTotal } from '#shared/schemas/cycles.ts';
import { formatAmount } from '#web/format/format-amount.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Section } from '#web/ui/section.tsx';
import { Status } from '#web/ui/status.tsx';
import { controlTotalWords } from './control-total-words.ts';

const columns: readonly Column<ControlTotal>[] = [
  {
    heading: t`Sum`,
    cell: (total) => <span className="block first-letter:uppercase">{controlTotalWords(total.name)}</span>,
  },
  { heading: t`Expected`, cell: (total) => formatAmount(total.expected), numeric: true, wideOnly: true },
  { heading: t`Found`, cell: (total) => formatAmount(total.found), numeric: true, wideOnly: true },
  { heading: t`Difference`, cell: (total) => formatAmount(total.difference), numeric: true },
  {
    heading: t`Result`,
    cell: ({ holds }) =>
      holds ? (
        <Status tone="positive">{t`Holds`}</Status>
      ) : (
        <Status tone="negative">{t`Does not hold`}</Status>
      ),
  },
];

/** The sums that must hold before a cycle locks. */
export function ControlTotals({ totals }: { readonly totals: readonly ControlTotal[] }) {
  return (
    <Section title={t`Control totals`}>
      <DataTable caption={t`Control totals`} columns={columns} rows={totals} keyOf={(total) => total.name} />
    </Section>
  );
}

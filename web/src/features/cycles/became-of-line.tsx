import { t } from '@lingui/core/macro';
import type { explainLineItem } from '#shared/contract/cycles.ts';
import type { WireReplyOf } from '#shared/contract/route.ts';
import { formatCount } from '#web/format/format-count.ts';
import { signedCount } from '#web/format/signed-count.ts';
import { LineLink } from '#web/parts/cycles/line-link.tsx';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';

type Became = NonNullable<WireReplyOf<typeof explainLineItem>['became']>;

const columns: readonly Column<Became['adjustments'][number]>[] = [
  {
    heading: t`Corrected in`,
    cell: ({ cycleId, cycleName, lineItemId }) => (
      <LineLink cycleId={cycleId} lineItemId={lineItemId}>
        {cycleName}
      </LineLink>
    ),
  },
  { heading: t`Plays`, cell: ({ usageCount }) => signedCount(usageCount), numeric: true },
  { heading: t`Gross`, cell: ({ gross }) => <Money value={gross} />, numeric: true },
  {
    heading: t`Admin fee`,
    cell: ({ adminFee }) => <Money value={adminFee} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: t`Net`, cell: ({ net }) => <Money value={net} />, numeric: true },
];

/** What became of a locked line: each correction, and what it comes to with all of them. */
export function BecameOfLine({ became: { adjustments, now } }: { readonly became: Became }) {
  if (adjustments.length === 0) return null;
  return (
    <Section title={t`What became of it`}>
      <DataTable
        caption={t`Corrections of this line`}
        columns={columns}
        rows={adjustments}
        keyOf={({ lineItemId }) => lineItemId}
      />
      <Facts
        facts={[
          [t`Plays now`, formatCount(now.usageCount)],
          [t`Gross now`, <Money key="gross" value={now.gross} />],
          [t`Admin fee now`, <Money key="fee" value={now.adminFee} />],
          [t`Net now`, <Money key="net" value={now.net} />],
        ]}
      />
    </Section>
  );
}

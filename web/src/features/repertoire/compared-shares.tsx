import { t } from '@lingui/core/macro';
import { Button } from '#web/ui/button.tsx';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Status } from '#web/ui/status.tsx';
import { type Compared, compareSaid } from './compare-said.ts';
import type { Said } from './said-shares.ts';

type ComparedSharesProps = {
  readonly sides: readonly Said[];
  readonly onTake: (side: Said) => void;
};

/** What each delivery says, side by side, so that one sees where they differ; each can be taken to begin with. */
export function ComparedShares({ sides, onTake }: ComparedSharesProps) {
  if (sides.length === 0) return <p className="text-ink-soft">{t`No delivery names shares.`}</p>;
  return (
    <div className="space-y-3">
      <div className="overflow-x-auto">
        <DataTable
          caption={t`What the deliveries say`}
          columns={columnsOf(sides)}
          rows={compareSaid(sides)}
          keyOf={({ key }) => key}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {sides.map((side) => (
          <Button key={side.key} onClick={() => onTake(side)}>
            {t`Take the shares of ${side.by}`}
          </Button>
        ))}
      </div>
    </div>
  );
}

function columnsOf(sides: readonly Said[]): readonly Column<Compared>[] {
  const differs: Column<Compared> = {
    heading: t`Agreed`,
    cell: (row) =>
      row.differs ? (
        <Status tone="held">{t`They differ`}</Status>
      ) : (
        <Status tone="positive">{t`The same`}</Status>
      ),
  };
  return [
    { heading: t`Interested party`, cell: ({ party }) => party },
    ...sides.map(({ by }, place) => ({ heading: by, cell: ({ said }: Compared) => said[place] })),
    ...(sides.length > 1 ? [differs] : []),
  ];
}

import { t } from '@lingui/core/macro';
import type { FitMeasures } from '#shared/schemas/matching.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Section } from '#web/ui/section.tsx';
import type { WireRefit } from './wire-matching.ts';

type Measure = {
  readonly name: string;
  readonly meaning: string;
  readonly read: (of: FitMeasures) => string;
};

const part = (of: number | null) => (of === null ? '–' : formatPercent(of, 1));
const MEASURES: readonly Measure[] = [
  {
    name: t`Accepted`,
    meaning: t`songs that count without a person`,
    read: (of) => formatCount(of.accepted),
  },
  { name: t`Precision`, meaning: t`how much of that is right`, read: (of) => part(of.precision) },
  {
    name: t`Recall`,
    meaning: t`how much of what has a work is accepted right`,
    read: (of) => part(of.recall),
  },
  {
    name: t`Calibration error`,
    meaning: t`how far confidence is from how often it is right`,
    read: (of) => part(of.calibrationError),
  },
  { name: t`To review`, meaning: t`songs that wait for a person`, read: (of) => formatCount(of.toReview) },
  {
    name: t`Wrongly rejected`,
    meaning: t`songs that have a work and nobody is asked`,
    read: (of) => formatCount(of.rejectedWrongly),
  },
];

/** How well thresholds do on people’s decisions, before and after. */
export function RefitMeasures({ refit: { before, after } }: { readonly refit: WireRefit }) {
  const columns: readonly Column<Measure>[] = [
    {
      heading: t`Measure`,
      cell: ({ name, meaning }) => (
        <>
          {name} <span className="text-ink-faint max-lg:hidden">{meaning}</span>
        </>
      ),
    },
    { heading: t`Before`, cell: ({ read }) => read(before.measures), numeric: true },
    { heading: t`After`, cell: ({ read }) => read(after.measures), numeric: true },
  ];
  return (
    <Section title={t`On people’s decisions`}>
      <DataTable caption={t`Measures`} columns={columns} rows={MEASURES} keyOf={({ name }) => name} />
    </Section>
  );
}

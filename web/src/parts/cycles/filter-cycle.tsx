import { useQuery } from '@tanstack/react-query';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { askCycles } from './ask-cycles.ts';

type FilterCycleProps = {
  readonly label: string;
  readonly territory: string | undefined;
  readonly value: string | undefined;
  readonly onChange: (cycleId: string | undefined) => void;
};

/** Filters by one of the cycles of a territory, or of all. */
export function FilterCycle({ label, territory, value, onChange }: FilterCycleProps) {
  const cycles = useQuery(askCycles(territory === undefined ? {} : { territory }));
  const choices = Object.fromEntries((cycles.data?.items ?? []).map(({ id, name }) => [id, name]));
  // A filter that an address names stays, whether its cycle is listed or not.
  const named = value === undefined || value in choices ? choices : { ...choices, [value]: value };
  return <FilterChoice label={label} choices={named} value={value} onChange={onChange} />;
}

import { useQuery } from '@tanstack/react-query';
import { FilterChoice } from '#web/ui/filter-choice.tsx';
import { askPeople } from './ask-people.ts';
import { personChoices } from './person-choices.ts';

type FilterPersonProps = {
  readonly label: string;
  /** The id of a person or, from an address, of whoever else acted. */
  readonly value: string | undefined;
  readonly onChange: (id: string | undefined) => void;
};

/** Filters by who did something. */
export function FilterPerson({ value, ...props }: FilterPersonProps) {
  const { data = [] } = useQuery(askPeople);
  return <FilterChoice {...props} value={value} choices={personChoices(data, value)} />;
}

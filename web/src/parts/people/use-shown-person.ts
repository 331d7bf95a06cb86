import { useQuery } from '@tanstack/react-query';
import { listPeople } from '#shared/contract/people.ts';
import { useMay } from '#web/api/use-may.ts';
import { askPeople } from './ask-people.ts';
import { type ShownPerson, shownPerson } from './shown-person.ts';

const WAITING: ShownPerson = { words: '…', title: undefined };

/** {@link shownPerson} among those who have signed in, who are asked for when somebody is first shown. Partners are not told who is who. */
export function useShownPerson(): (id: string) => ShownPerson {
  const { data, isLoading } = useQuery({ ...askPeople, enabled: useMay(listPeople) });
  return (id) => (isLoading ? WAITING : shownPerson(id, data ?? []));
}

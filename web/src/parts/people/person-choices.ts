import { shownPerson, type WirePerson } from './shown-person.ts';

/**
 * Whom one may choose, by id, as they are shown; of several with one name each with what tells them apart. The one that
 * is chosen is always among them.
 */
export function personChoices(
  people: readonly WirePerson[],
  chosen: string | undefined,
): Readonly<Record<string, string>> {
  const shown = people.map(({ id }) => ({ id, ...shownPerson(id, people) }));
  const named = shown
    .map(({ id, words, title }) => {
      const isShared = shown.some((other) => other.id !== id && other.words === words);
      return [id, isShared ? `${words} (${title ?? id})` : words] as const;
    })
    .toSorted(([, one], [, other]) => one.localeCompare(other));
  const choices = Object.fromEntries(named);
  return chosen === undefined || chosen in choices ? choices : { ...choices, [chosen]: chosen };
}

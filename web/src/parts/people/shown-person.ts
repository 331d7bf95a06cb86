import { t } from '@lingui/core/macro';
import type { listPeople } from '#shared/contract/people.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WirePerson = RowOf<typeof listPeople>;
/** How a person reads, and what stands behind it. */
export type ShownPerson = { readonly words: string; readonly title: string | undefined };

const SYSTEM = /^system:/;

/**
 * How somebody is shown whose id stands with what was done: by name, else by e-mail, else, of one whom nobody knows any
 * more, by the id. What nobody asked for was done by the system.
 *
 * @example
 * shownPerson('6478…', []); // → { words: '6478…', title: undefined }
 */
export function shownPerson(id: string, people: readonly WirePerson[]): ShownPerson {
  if (SYSTEM.test(id)) return { words: t`The system`, title: id };
  const { name = null, email = null } = people.find((person) => person.id === id) ?? {};
  if (name !== null) return { words: name, title: email ?? id };
  return email === null ? { words: id, title: undefined } : { words: email, title: id };
}

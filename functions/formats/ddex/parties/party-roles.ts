/** What a party is for the rights in a work: the kind of its share and CISAC's letters. */
export type WorkRole = { readonly kind: 'writer' | 'publisher'; readonly letters: string };

const writer = (letters: string): WorkRole => ({ kind: 'writer', letters });
const publisher = (letters: string): WorkRole => ({ kind: 'publisher', letters });

/** DDEX's roles in a musical work by CISAC's letters (CWR, writer designation and publisher type). */
const WORK_ROLES: ReadonlyMap<string, WorkRole> = new Map([
  ['Composer', writer('C')],
  ['Lyricist', writer('A')],
  ['Author', writer('A')],
  ['NonLyricAuthor', writer('A')],
  ['Librettist', writer('A')],
  ['ComposerLyricist', writer('CA')],
  ['Arranger', writer('AR')],
  ['SubArranger', writer('SR')],
  ['Adapter', writer('AD')],
  ['Translator', writer('TR')],
  ['SubLyricist', writer('SA')],
  ['MusicPublisher', publisher('E')],
  ['OriginalPublisher', publisher('E')],
  ['SubPublisher', publisher('SE')],
  ['SubstitutedPublisher', publisher('ES')],
  ['CopyrightClaimant', publisher('E')],
  ['CopyrightHolder', publisher('E')],
]);

/** Where a party has several roles, the one that counts; a composer who wrote the words too is `CA`. */
const PRECEDENCE = ['CA', 'C', 'A', 'AR', 'SR', 'AD', 'TR', 'SA', 'E', 'SE', 'ES'];

/**
 * One role out of all that a party has: a writer's before a publisher's, for a party has one share. Undefined where
 * none is a role in the work, as with a performer's.
 *
 * @example
 * workRoleOf(['Lyricist', 'Composer']); // → { kind: 'writer', letters: 'CA' }
 */
export function workRoleOf(roles: readonly string[]): WorkRole | undefined {
  let first: WorkRole | undefined;
  let isComposer = false;
  let isAuthor = false;
  for (const role of roles) {
    const known = WORK_ROLES.get(role);
    if (known === undefined) continue;
    isComposer ||= known.letters === 'C';
    isAuthor ||= known.letters === 'A';
    if (first === undefined || rankOf(known) < rankOf(first)) first = known;
  }
  return isComposer && isAuthor ? COMPOSER_AND_AUTHOR : first;
}

const COMPOSER_AND_AUTHOR = writer('CA');
const rankOf = ({ letters }: WorkRole): number => PRECEDENCE.indexOf(letters);

/** Words that name a version of a recording. They tell recordings apart, not works. */
const VERSION_WORDS: readonly (readonly string[])[] = [
  ['live', 'unplugged', 'concert'],
  ['remix', 'mix', 'rmx', 'remixed', 'rework', 'dub'],
  ['remaster', 'remastered'],
  ['edit', 'radio'],
  ['instrumental', 'inst'],
  ['acoustic'],
  ['karaoke'],
  ['reprise'],
  ['medley'],
  ['demo'],
  ['cover'],
];
const BIT_OF = new Map(VERSION_WORDS.flatMap((words, bit) => words.map((word) => [word, 1 << bit])));

/** The kinds of version a title names, a bit each. The words stay in the title. */
export function versionTags(words: readonly string[]): number {
  let tags = 0;
  for (const word of words) tags |= BIT_OF.get(word) ?? 0;
  return tags;
}

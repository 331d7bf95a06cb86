import { type AlikeKind, capital, type Making } from '#tools/matching/alike/alike-catalogue.ts';

const WORKS = 300;
const times = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const padded = (number: number) => String(number).padStart(2, '0');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PRAISES =
  'grace mercy glory praise worship abounding forever again today always jesus lord king holy'.split(' ');
const VERSIONS = ['', ' (Radio Edit)', ' (Club Mix)', ' (Instrumental)', ' (Live)', ' (Acoustic)'];
const beyond = (title: string, { number }: Making) => title.replace(/\d+/, String(400 + number(400)));

/** Catalogues whose titles hardly tell works apart, as collecting societies have them. */
export const ALIKE_KINDS: readonly AlikeKind[] = [
  {
    name: 'songs and artists that differ in a number',
    works: () => times(WORKS, (at) => ({ title: `Common song ${at}`, artist: `Common artist ${at}` })),
    otherTitle: ({ title }, make) => beyond(title, make),
    isExact: true,
  },
  {
    name: 'numbered library music',
    works: ({ name, pick }) => {
      const houses = times(4, name);
      return times(WORKS, (at) => ({ title: `Underscore bed ${at}`, artist: pick(houses) }));
    },
    otherTitle: ({ title }, make) => beyond(title, make),
    isExact: true,
  },
  {
    name: 'tracks by number',
    works: ({ name }) =>
      times(20, name).flatMap((artist) => times(15, (at) => ({ title: `Track ${padded(at + 1)}`, artist }))),
    otherTitle: ({ title }, make) => beyond(title, make),
    isExact: true,
  },
  {
    name: 'jingles',
    works: ({ word }) =>
      times(25, () => `Radio ${capital(word())}`).flatMap((artist) =>
        ['Jingle', 'Sweeper', 'Station ID', 'News intro'].flatMap((what) =>
          times(3, (at) => ({ title: `${what} ${at + 1}`, artist })),
        ),
      ),
    otherTitle: ({ title }, make) => beyond(title, make),
    isExact: true,
  },
  {
    name: 'psalms and hymns by number',
    works: ({ name, pick }) => {
      const choirs = times(40, () => `${name()} Choir`);
      return times(WORKS / 2, (at) => at + 1).flatMap((at) => [
        { title: `Psalm ${at}`, artist: pick(choirs) },
        { title: `Hymn ${at}`, artist: pick(choirs) },
      ]);
    },
    otherTitle: ({ title }, make) => beyond(title, make),
    isExact: true,
  },
  {
    name: 'families of remixes',
    works: ({ name, word }) =>
      times(WORKS / VERSIONS.length, () => ({
        song: `${capital(word())} ${word()}`,
        artist: name(),
      })).flatMap(({ song, artist }) => VERSIONS.map((version) => ({ title: `${song}${version}`, artist }))),
    otherTitle: (_, { word, pick }) => `${capital(word())} ${word()}${pick(VERSIONS)}`,
  },
  {
    name: 'one title of many artists',
    works: ({ name }) => times(200, () => ({ title: 'Hallelujah', artist: name() })),
    otherTitle: (_, { word }) => `Hallelujah ${word()}`,
    isExact: true,
  },
  {
    name: 'one artist with titles nearly alike',
    works: ({ name, pick }) => {
      const artist = name();
      const titles = new Set<string>();
      while (titles.size < 200) titles.add(times(3, () => pick(PRAISES)).join(' '));
      return [...titles].map((title) => ({ title: capital(title), artist }));
    },
    otherTitle: (_, { pick, word }) => `${capital(pick(PRAISES))} ${pick(PRAISES)} ${word()}`,
    isExact: true,
  },
  {
    name: 'titles of two letters',
    works: ({ name, number }) => {
      const titles = new Set<string>();
      while (titles.size < 200) titles.add(`${LETTERS[number(26)]}${LETTERS[number(26)]}`);
      return [...titles].map((title) => ({ title: capital(title), artist: name() }));
    },
    otherTitle: (_, { number }) => capital(`${LETTERS[number(26)]}${LETTERS[number(26)]}`),
    isExact: true,
  },
  {
    name: 'congratulations by name',
    works: ({ name, word, pick }) => {
      const singers = times(3, name);
      return times(WORKS, () => ({ title: `Congratulations ${capital(word())}`, artist: pick(singers) }));
    },
    otherTitle: (_, { word }) => `Congratulations ${capital(word())}`,
    isExact: true,
  },
];

import { type AlikeKind, capital } from '#tools/matching/alike/alike-catalogue.ts';

const times = <T>(count: number, one: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const later = (title: string) => title.replace(/\d+/, (digits) => String(Number(digits) + 500));

/** Kinds of catalogues that no model was fitted to, and the calibration error that each may have. */
export const UNSEEN_KINDS: readonly (AlikeKind & { readonly mostError: number })[] = [
  {
    name: 'birthday greetings of one artist by name',
    works: ({ name, word }) => {
      const artist = name();
      return times(250, () => ({ title: `Happy birthday ${capital(word())}`, artist }));
    },
    otherTitle: (_, { word }) => `Happy birthday ${capital(word())}`,
    isExact: true,
    mostError: 0.02,
  },
  {
    name: 'episodes of a few dramas',
    works: ({ name }) =>
      times(6, name).flatMap((artist) =>
        times(40, (at) => ({ title: `Evening drama season ${(at % 4) + 1} episode ${at + 1}`, artist })),
      ),
    otherTitle: ({ title }) => later(title),
    isExact: true,
    mostError: 0.025,
  },
  {
    name: 'sermons that name nobody',
    works: () => times(250, (at) => ({ title: `Sermon of the week ${at + 1}`, artist: '' })),
    otherTitle: ({ title }) => later(title),
    isExact: true,
    mostError: 0.25,
  },
];

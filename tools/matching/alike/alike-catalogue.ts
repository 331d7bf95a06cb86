import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import { chance } from '#tools/matching/alike/chance.ts';
import { inventedWords } from '#tools/matching/alike/invented-words.ts';
import { misspelt } from '#tools/matching/alike/misspelt.ts';

/** A work whose title and artist are known. */
export type NamedWork = CatalogueEntry & { readonly artist: string };

/** A play of which it is known whether the catalogue has its work; `truth` is empty for one that is made up. */
export type KnownPlay = {
  readonly truth: string;
  /** How it was made, such as `nonsense` or `as logged`. */
  readonly kind: string;
  readonly song: { readonly title: string; readonly artist: string };
};

/** A catalogue whose titles hardly tell its works apart, with plays of it and plays that are made up. */
export type AlikeCatalogue = {
  readonly name: string;
  readonly works: readonly NamedWork[];
  readonly plays: readonly KnownPlay[];
};

/** What a kind of catalogue is made with. */
export type Making = {
  readonly random: () => number;
  readonly pick: <T>(of: readonly T[]) => T;
  /** A word that looks like one and that no catalogue has. */
  readonly word: () => string;
  /** A first and a last name; thirty first names are common. */
  readonly name: () => string;
  readonly number: (below: number) => number;
};

/** A kind of catalogue: its works, and what people who know none of them would call a song. */
export type AlikeKind = {
  readonly name: string;
  readonly works: (make: Making) => readonly { readonly title: string; readonly artist: string }[];
  /** Titles that the catalogue does not have but might, of a work's title. */
  readonly otherTitle: (work: NamedWork, make: Making) => string;
  /** Whether a title without an artist is enough to know the work by. */
  readonly isStrong?: boolean;
  /** Whether one letter makes another title, so that nobody could tell a slip from it. */
  readonly isExact?: boolean;
};

const PLAYS = 320;
const WORDS = 30_000;

/** Makes a catalogue of a kind, with as many plays that are made up as right ones. The same seed gives the same. */
export function alikeCatalogue(kind: AlikeKind, seed: number): AlikeCatalogue {
  const make = makingOf(seed);
  const works = kind
    .works(make)
    .map(({ title, artist }, at): NamedWork => ({ id: `w${String(at).padStart(4, '0')}`, title, artist }));
  const known = new Set(works.map(keyOf));
  const titles = new Set(works.map(({ title }) => title));
  const times = <T>(count: number, one: () => T) => Array.from({ length: count }, one);
  const madeUp = times(PLAYS, () => madeUpPlay(kind, { works, titles, make })).filter(
    ({ song }) => !known.has(keyOf(song)),
  );
  const right = times(PLAYS, () => rightPlay(kind, make.pick(works), make));
  return { name: kind.name, works, plays: [...madeUp, ...right] };
}

const keyOf = ({ title, artist }: { readonly title: string; readonly artist: string }) =>
  `${title}|${artist}`.toLowerCase();

function makingOf(seed: number): Making {
  const random = chance(seed);
  const words = inventedWords(WORDS, seed + 1);
  const number = (below: number) => Math.floor(random() * below);
  const pick = <T>(of: readonly T[]): T => {
    const one = of[number(of.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  };
  // The first words are short and common; a made-up word is a long one.
  const word = () => pick(words.slice(1000));
  const firsts = Array.from({ length: 30 }, word);
  return { random, pick, word, number, name: () => `${capital(pick(firsts))} ${capital(word())}` };
}

export const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

type Holding = {
  readonly works: readonly NamedWork[];
  readonly titles: ReadonlySet<string>;
  readonly make: Making;
};

function madeUpPlay(kind: AlikeKind, { works, titles, make }: Holding): KnownPlay {
  const work = make.pick(works);
  const own = (how: string, title: string, artist: string) => ({
    truth: '',
    kind: how,
    song: { title, artist },
  });
  const nonsense = () => `${capital(make.word())} ${make.word()}`;
  const digits = /\d+/.exec(`${work.title} ${work.artist}`)?.[0] ?? String(make.number(40));
  const how = make.random();
  if (how < 0.2) return own('nonsense', `${nonsense()} ${digits}`, `${capital(make.word())} ${digits}`);
  if (how < 0.3) return own('nonsense without an artist', `${nonsense()} ${digits}`, '');
  if (how < 0.5) return own('nonsense of a known artist', nonsense(), work.artist);
  if (how < 0.75) return own('known title of a nonsense artist', work.title, make.name());
  const other = kind.otherTitle(work, make);
  if (titles.has(other)) return own('nonsense', nonsense(), make.name());
  return own('title that is not there', other, make.random() < 0.5 ? work.artist : make.name());
}

function rightPlay(kind: AlikeKind, work: NamedWork, make: Making): KnownPlay {
  const { title, artist } = work;
  const own = (how: string, song: KnownPlay['song']) => ({ truth: work.id, kind: how, song });
  const how = make.random();
  if (how < 0.25) return own('as it is', { title, artist });
  if (how < 0.45) return own('in capitals', { title: title.toUpperCase(), artist: artist.toUpperCase() });
  if (how < 0.6) return own('with a guest', { title: `${title} ft. ${make.name()}`, artist });
  if (how < 0.7) return own('artist in the title', { title: `${artist} - ${title}`, artist: '' });
  if (how < 0.8 && kind.isStrong) return own('title alone', { title, artist: '' });
  if (how < 0.9) return own('last name first', { title, artist: lastFirst(artist) });
  return own(
    'misspelt',
    kind.isExact ? { title, artist: slipped(artist, make) } : misspelt(work, make.random),
  );
}

function lastFirst(artist: string): string {
  const [first = '', last, ...more] = artist.split(' ');
  return last === undefined || more.length > 0 ? artist : `${last}, ${first}`;
}

const slipped = (artist: string, { random }: Making): string =>
  misspelt({ title: artist, artist: '' }, () => Math.min(0.69, random() * 0.69) + 0.3).title;

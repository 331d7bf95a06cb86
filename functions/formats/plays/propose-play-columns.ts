import { plainName } from '#functions/formats/csv/plain-name.ts';
import type { Confidence } from '#functions/formats/tables/proposal.ts';
import { type CellTraits, cellTraits } from './cell-traits.ts';
import { PLAY_COLUMN_NAMES, type PlayColumn } from './play-columns.ts';

/** Which column of a log is which of ours, by position; and how sure that is. */
export type PlayColumns = ReadonlyMap<
  PlayColumn,
  { readonly position: number; readonly confidence: Confidence }
>;

type Candidate = {
  readonly ours: PlayColumn;
  readonly position: number;
  readonly confidence: Confidence;
  /** Of equally sure ones the lower comes first. */
  readonly order: number;
};

/**
 * Proposes which column of a play log is which of ours, from its header and the cells of its first rows. The name says
 * what a column may be, the cells whether it is: `Time` is a time of day, a date with time or a length by what stands
 * in it. Columns without a name that is known are told by their cells alone. No column is used twice.
 */
export function proposePlayColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): PlayColumns {
  const traits = header.map((_, position) => cellTraits(rows.map((row) => row[position] ?? '')));
  const candidates = header.flatMap((name, position) =>
    named(name, { position, traits: traits[position] ?? NONE }),
  );
  const chosen = choose(candidates, new Map());
  const taken = new Set([...chosen.values()].map(({ position }) => position));
  const byCells = traits.flatMap((of, position) => (taken.has(position) ? [] : seen(of, position)));
  const found = withoutContradiction(choose(byCells, chosen), traits);
  return found.has('title') || found.has('title_artist') ? found : choose(wordsIn(traits, found), found);
}

const NONE: CellTraits = {
  filled: 0,
  moment: 0,
  date: 0,
  time: 0,
  length: 0,
  clock: 0,
  isrc: 0,
  iswc: 0,
  words: 0,
  pair: 0,
  distinct: 0,
};
/** A column is what most of its cells are; a few odd ones are rejected row by row. */
const MOST = 0.6;
const SURENESS: readonly Confidence[] = ['certain', 'likely', 'possible'];

function choose(
  candidates: readonly Candidate[],
  before: PlayColumns,
): Map<PlayColumn, { position: number; confidence: Confidence }> {
  const chosen = new Map(before);
  const taken = new Set([...chosen.values()].map(({ position }) => position));
  const inOrder = candidates.toSorted(
    (a, b) =>
      SURENESS.indexOf(a.confidence) - SURENESS.indexOf(b.confidence) ||
      a.order - b.order ||
      a.position - b.position,
  );
  for (const { ours, position, confidence } of inOrder) {
    if (chosen.has(ours) || taken.has(position)) continue;
    chosen.set(ours, { position, confidence });
    taken.add(position);
  }
  return chosen;
}

type Column = { readonly position: number; readonly traits: CellTraits };

/** What a column's name says that it is, as far as its cells agree. */
function named(name: string, column: Column): readonly Candidate[] {
  const plain = plainName(name);
  if (plain === '') return [];
  const own = OWN.find((ours) => plain === plainName(ours));
  if (own !== undefined && isPossible(own, column.traits))
    return [{ ours: own, position: column.position, confidence: 'certain', order: 0 }];
  return NAMES.flatMap(({ of, names }): Candidate[] => {
    const known = names.indexOf(plain);
    const within = known === -1 ? longestWithin(plain, names) : undefined;
    if (known === -1 && within === undefined) return [];
    const confidence = known === -1 ? 'possible' : 'likely';
    const order = known === -1 ? 100 - (within ?? 0) : known;
    const ours = of === 'begin' ? beginOf(column.traits) : of;
    if (ours === undefined || !isPossible(ours, column.traits)) return [];
    return [{ ours, position: column.position, confidence, order }];
  });
}

const OWN: readonly PlayColumn[] = [
  ...['play_id', 'station_id', 'played_at', 'title', 'artist', 'isrc', 'iswc'].filter(isColumn),
  ...['duration_seconds', 'method', 'confidence', 'end_time', 'title_artist'].filter(isColumn),
];
const NAMES = Object.entries(PLAY_COLUMN_NAMES).flatMap(([of, names]) =>
  isNamed(of) ? [{ of, names }] : [],
);

function isNamed(name: string): name is keyof typeof PLAY_COLUMN_NAMES {
  return name in PLAY_COLUMN_NAMES;
}

function isColumn(name: string): name is PlayColumn {
  return name === 'played_at' || name === 'date' || name === 'time' || (isNamed(name) && name !== 'begin');
}

/** Whether the column says when something began with a date, a time, or both. */
function beginOf({ filled, moment, date, time }: CellTraits): PlayColumn | undefined {
  if (filled === 0) return undefined;
  if (moment >= MOST) return 'played_at';
  if (date >= MOST) return 'date';
  return time >= MOST ? 'time' : undefined;
}

/** Whether cells speak against a meaning; a column without cells may be anything. */
function isPossible(
  ours: PlayColumn,
  { filled, moment, time, length, words, isrc, iswc, pair }: CellTraits,
): boolean {
  if (filled === 0) return true;
  if (ours === 'end_time') return moment >= MOST || time >= MOST;
  if (ours === 'duration_seconds') return length >= MOST;
  if (ours === 'isrc') return isrc > 0;
  if (ours === 'iswc') return iswc > 0;
  if (ours === 'title_artist') return pair >= MOST;
  if (ours === 'title' || ours === 'artist') return isrc < MOST && moment < MOST;
  if (ours === 'category') return words > 0;
  return true;
}

/** What a column without a known name is by its cells alone. */
function seen(
  { filled, moment, date, time, length, clock, isrc, pair, words }: CellTraits,
  position: number,
): readonly Candidate[] {
  if (filled === 0) return [];
  const found = (ours: PlayColumn): readonly Candidate[] => [
    { ours, position, confidence: 'possible', order: position },
  ];
  if (isrc >= MOST) return found('isrc');
  if (moment >= MOST) return found('played_at');
  if (date >= MOST && time < MOST) return found('date');
  if (length >= MOST && clock >= MOST)
    return [...(time >= MOST ? found('time') : []), ...found('duration_seconds')];
  if (time >= MOST) return found('time');
  return pair >= MOST && words >= MOST ? found('title_artist') : [];
}

/** One cell for both is needless beside a title and an artist, as date and time are beside both together. */
function withoutContradiction(
  chosen: Map<PlayColumn, { position: number; confidence: Confidence }>,
  traits: readonly CellTraits[],
): Map<PlayColumn, { position: number; confidence: Confidence }> {
  if (chosen.has('played_at')) {
    chosen.delete('date');
    chosen.delete('time');
  }
  const title = chosen.get('title');
  if (
    title !== undefined &&
    !chosen.has('artist') &&
    !chosen.has('title_artist') &&
    (traits[title.position]?.pair ?? 0) >= MOST
  ) {
    chosen.set('title_artist', title);
    chosen.delete('title');
  }
  if (chosen.has('title_artist') && chosen.has('title')) {
    const isPair = chosen.get('title_artist')?.confidence !== 'possible' && !chosen.has('artist');
    chosen.delete(isPair ? 'title' : 'title_artist');
  }
  return chosen;
}

/** Columns of words may be the title and, behind it, the artist; only a person can tell. */
function wordsIn(traits: readonly CellTraits[], chosen: PlayColumns): readonly Candidate[] {
  const taken = new Set([...chosen.values()].map(({ position }) => position));
  const free = traits.flatMap(({ words }, position) =>
    words >= MOST && !taken.has(position) ? [position] : [],
  );
  return free.slice(0, 2).map((position, at) => ({
    ours: at === 0 ? 'title' : 'artist',
    position,
    confidence: 'possible',
    order: position,
  }));
}

const MIN_CHARACTERS = 4;

/** The length of the longest of the names that stands within a name as whole words; short ones do not count. */
function longestWithin(plain: string, names: readonly string[]): number | undefined {
  const lengths = names
    .filter((name) => name.length >= MIN_CHARACTERS && ` ${plain} `.includes(` ${name} `))
    .map((name) => name.length);
  return lengths.length === 0 ? undefined : Math.max(...lengths);
}

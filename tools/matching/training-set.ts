import type { PlayInQuestion } from '#functions/domain/matching/grounds.ts';
import type { CatalogueEntry } from '#functions/domain/matching/index/catalogue-entry.ts';
import type { AlikeCatalogue } from '#tools/matching/alike/alike-catalogue.ts';
import { readCatalogue } from '#tools/matching/read-catalogue.ts';
import type { Cluster } from '#tools/matching/read-clusters.ts';
import { readQueries } from '#tools/matching/read-queries.ts';

/** A catalogue, and songs as logs write them whose work is known. */
export type TrainingSet = {
  readonly entries: readonly CatalogueEntry[];
  readonly songs: readonly TrainingSong[];
};
export type TrainingSong = {
  readonly song: PlayInQuestion;
  /** The id of its entry; empty where the catalogue has none. */
  readonly truth: string;
  /** Songs of one group are never judged by a model that was fitted to others of it. */
  readonly group: number;
};

/** Spellings of clusters: each cluster is a work and a group. */
export function trainingSetOfClusters(clusters: readonly Cluster[]): TrainingSet {
  return {
    entries: clusters.map(({ name, held }) => ({ id: name, title: held.title, artist: held.artist })),
    songs: clusters.flatMap(({ name, asked }, group) =>
      asked.map(({ title, artist }) => ({ song: { title, artist }, truth: name, group })),
    ),
  };
}

/** Plays of a catalogue whose titles are alike, each a group. */
export function trainingSetOfAlike({ works, plays }: AlikeCatalogue): TrainingSet {
  return { entries: works, songs: plays.map(({ song, truth }, group) => ({ song, truth, group })) };
}

/** What people decided, as `export:decisions` writes it: each work that they chose is a group, and each song without one. */
export async function trainingSetOfDecisions(catalogue: string, queries: string): Promise<TrainingSet> {
  const entries: CatalogueEntry[] = [];
  for await (const entry of readCatalogue(catalogue)) entries.push({ ...entry, id: ownId(entry.id) });
  const groups = new Map<string, number>();
  const songs = (await readQueries(queries)).map(({ id, truth, song }) => {
    const name = truth === '' ? `song ${id}` : `work ${truth}`;
    const group = groups.get(name) ?? groups.size;
    groups.set(name, group);
    return { song, truth: truth === '' ? '' : ownId(truth), group };
  });
  return { entries, songs };
}

/** Keeps a work's id apart from a cluster of the same name. */
const ownId = (id: string): string => `decided ${id}`;

/** Both as one catalogue, so that the songs of each may be taken for the works of the other. */
export function bothSets(one: TrainingSet, other: TrainingSet): TrainingSet {
  const after = one.songs.reduce((most, { group }) => Math.max(most, group + 1), 0);
  const songs = other.songs.map((song) => ({ ...song, group: song.group + after }));
  return { entries: [...one.entries, ...other.entries], songs: [...one.songs, ...songs] };
}

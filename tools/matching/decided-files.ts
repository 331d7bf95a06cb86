import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import type { SongDecision } from '#shared/schemas/matching.ts';
import type { WorkDetail } from '#shared/schemas/repertoire.ts';

type WorkSeen = z.output<typeof WorkDetail>;
type Row = Readonly<Record<string, string | number>>;
export type DecidedFiles = { readonly catalogue: string; readonly queries: string; readonly songs: number };

const CATALOGUE_COLUMNS = ['id', 'title', 'artist', 'writers', 'isrc', 'iswc', 'duration_seconds'];
const QUERY_COLUMNS = ['id', 'title', 'artist', 'truth', 'duration_seconds'];

/** Whether a decision says what a song is: a work, or no music. Other decisions say nothing about matching. */
export function isTelling({ verdict }: SongDecision): boolean {
  return verdict === 'work' || verdict === 'not-music';
}

/**
 * Writes people's decisions as a catalogue and queries, to judge and train matching. `works` has, by id, each work that
 * the decisions name, after merges. The same decisions and works give the same files, in any order.
 */
export function decidedFiles(
  decisions: readonly SongDecision[],
  works: ReadonlyMap<string, WorkSeen>,
): DecidedFiles {
  const standing = new Map([...works.values()].map((work) => [work.id, work]));
  const songs = decisions.filter(isTelling).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    catalogue: csv(
      CATALOGUE_COLUMNS,
      [...standing.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(entriesOf),
    ),
    queries: csv(
      QUERY_COLUMNS,
      songs.map((song) => ({
        id: song.id,
        title: song.title ?? '',
        artist: song.artist ?? '',
        truth: song.workId === null ? '' : (works.get(song.workId)?.id ?? ''),
        duration_seconds: song.durationSeconds === 0 ? '' : song.durationSeconds,
      })),
    ),
    songs: songs.length,
  };
}

/** A row for each title of a work and for each of its recordings, as the index of works has them. */
function entriesOf(work: WorkSeen): readonly Row[] {
  const shares = [...work.shares, ...work.provenance.flatMap((delivery) => delivery.shares)];
  const named = (wanted: (kind: string) => boolean) =>
    listOf(shares.filter(({ kind }) => wanted(kind)).map(({ name }) => name));
  const performers = work.provenance.flatMap((delivery) => delivery.performers);
  const isLocal = work.origin === 'local';
  const titles = [...new Set(work.titles.map(({ title }) => title))].map((title, at) => ({
    id: work.id,
    title,
    artist: isLocal ? named((kind) => kind !== 'publisher') : listOf(performers),
    writers: isLocal ? '' : named((kind) => kind !== 'artist'),
    isrc: at === 0 && isLocal ? work.isrcs.join(';') : '',
    iswc: (at === 0 ? work.iswc : null) ?? '',
    duration_seconds: work.durationSeconds ?? '',
  }));
  const recordings = work.recordings.map((recording) => ({
    id: work.id,
    title: recording.title,
    artist: recording.artist ?? '',
    writers: '',
    isrc: recording.isrc,
    iswc: '',
    duration_seconds: recording.durationSeconds ?? '',
  }));
  return [...titles, ...recordings];
}

const listOf = (names: readonly string[]): string => [...new Set(names)].join('; ');
const csv = (columns: readonly string[], rows: readonly Row[]): string =>
  stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);

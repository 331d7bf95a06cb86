import { parseIsrc } from '#shared/ids.ts';
import type { WorkSnapshot } from '#shared/work-snapshot.ts';
import type { CwrValues } from './write-cwr-record.ts';
import type { Spelling } from './write-spelling.ts';

/** A recording of a work, as far as it is known. */
export type CwrRecording = {
  readonly isrc: string;
  readonly title?: string | undefined;
  readonly artist?: string | undefined;
  readonly durationSeconds?: number | undefined;
};

/** The recordings of a work, each ISRC once: those that the work names, then others in the order of their ISRCs. */
export function recordingsOf(
  { isrcs }: Pick<WorkSnapshot, 'isrcs'>,
  known: readonly CwrRecording[],
): readonly CwrRecording[] {
  const byIsrc = new Map<string, CwrRecording>();
  const others = known.toSorted((a, b) => (a.isrc < b.isrc ? -1 : 1));
  for (const recording of [...isrcs.map((isrc) => ({ isrc })), ...others]) {
    const isrc = parseIsrc(recording.isrc);
    if (isrc !== undefined) byIsrc.set(isrc, { ...recording, isrc });
  }
  return [...byIsrc.values()];
}

/** What a REC says of a recording; title, artist and validity where the version has them. */
export function recordingValues(
  { isrc, title, artist, durationSeconds }: CwrRecording,
  titleOfWork: string,
  spelling: Spelling,
): CwrValues {
  const duration = durationSeconds === undefined ? undefined : asTime(durationSeconds);
  const spelt = title === undefined ? '' : spelling.title(title, 'recording');
  const displayArtist = artist === undefined ? '' : spelling.name(artist, 'performer');
  return {
    isrc,
    isrcValidity: 'Y',
    recordingTitle: spelt === '' ? titleOfWork : spelt,
    displayArtist,
    duration,
  };
}

/** `HHMMSS`; none for what is longer than a day. */
function asTime(seconds: number): string | undefined {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return seconds < 86_400 ? parts.map((part) => String(part).padStart(2, '0')).join('') : undefined;
}

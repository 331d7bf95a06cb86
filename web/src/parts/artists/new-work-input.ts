import type { createLocalWork } from '#shared/contract/artists.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';

/** A local work as its form holds it: everything is text. */
export type LocalWorkValues = {
  title: string;
  iswc: string;
  isrc: string;
  durationSeconds: string;
  shares: { artistReference: string; percent: string }[];
};

/** The work as the API takes it; rows and fields left empty are left out. */
export function newWorkInput(values: LocalWorkValues): WireBodyOf<typeof createLocalWork> {
  const { title, iswc, isrc, durationSeconds, shares } = values;
  return {
    title,
    ...(iswc === '' ? {} : { iswc }),
    ...(isrc === '' ? {} : { isrc }),
    ...(durationSeconds === '' ? {} : { durationSeconds: Number(durationSeconds) }),
    shares: shares.filter(({ artistReference }) => artistReference !== ''),
  };
}

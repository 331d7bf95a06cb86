import type { createLocalWork } from '#shared/contract/artists.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';

/** A share as its form holds it: of an artist by the reference, or of a party of another society by its name. */
export type LocalShareValues = {
  artistReference?: string;
  name?: string;
  ipi?: string;
  role?: string;
  societyCode?: string;
  percent?: string;
};

/** A local work as its form holds it: everything is text. */
export type LocalWorkValues = {
  title: string;
  iswc: string;
  isrc: string;
  durationSeconds: string;
  shares: LocalShareValues[];
};

/** The work as the API takes it; rows and fields left empty are left out. */
export function newWorkInput(values: LocalWorkValues): WireBodyOf<typeof createLocalWork> {
  const { title, iswc, isrc, durationSeconds, shares } = values;
  return {
    title,
    ...(iswc === '' ? {} : { iswc }),
    ...(isrc === '' ? {} : { isrc }),
    ...(durationSeconds === '' ? {} : { durationSeconds: Number(durationSeconds) }),
    shares: shares.flatMap(shareInput),
  };
}

function shareInput(share: LocalShareValues): WireBodyOf<typeof createLocalWork>['shares'] {
  const { artistReference = '', name = '', ipi = '', role = '', societyCode = '', percent = '' } = share;
  if (artistReference !== '') return [{ artistReference, percent }];
  if (name === '') return [];
  return [{ name, ...(ipi !== '' && { ipi }), role, societyCode, percent }];
}

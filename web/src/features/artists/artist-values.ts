import type { createArtist, listArtists } from '#shared/contract/artists.ts';
import type { WireBodyOf } from '#shared/contract/route.ts';
import type { RowOf } from '#web/api/row-of.ts';

export type WireArtist = RowOf<typeof listArtists>;

/** An artist as a form holds it: what is not set is an empty text. */
export type ArtistValues = Required<Record<keyof WireBodyOf<typeof createArtist>, string>>;

/** What the form of an artist begins with; a new one is empty. */
export function artistValues(artist?: Partial<WireArtist>): ArtistValues {
  return {
    reference: artist?.reference ?? '',
    name: artist?.name ?? '',
    email: artist?.email ?? '',
    ipi: artist?.ipi ?? '',
    payoutAccount: '',
  };
}

/** The fields beside which the API’s errors can be shown. */
export const ARTIST_FIELDS = ['reference', 'name', 'email', 'ipi', 'payoutAccount'] as const;

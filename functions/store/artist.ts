import * as z from 'zod';
import type { World } from '#functions/ports/world.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { pageOverParts } from '#functions/store/table/paging.ts';
import type { Table } from '#functions/store/table/table.ts';
import { ArtistId, WorkId } from '#shared/ids.ts';
import { saysAny } from '#shared/says-any.ts';
import { Artist } from '#shared/schemas/artists.ts';

const noun = 'artists';

/**
 * A local artist, paid directly. There are thousands of artists at most: one partition.
 *
 * | access pattern      | index | key                | cost             |
 * | ------------------- | ----- | ------------------ | ---------------- |
 * | one artist          | table | artists / artistId | 0.5 RCU          |
 * | all, oldest first   | table | artists            | 0.5 RCU per 4 KB |
 */
export const artistModel: Model<Artist> = {
  entity: 'artist',
  schema: Artist,
  table: { pk: ['noun'], sk: ['artistId'] },
  keys: ({ id }) => ({ noun, artistId: id }),
};

type ArtistWork = { readonly artistId: ArtistId; readonly workId: WorkId };

/**
 * That an artist has a share in a local work.
 *
 * | access pattern      | index | key               | cost             |
 * | ------------------- | ----- | ----------------- | ---------------- |
 * | an artist's works   | table | artistId / workId | 0.5 RCU per 4 KB |
 */
export const artistWorkModel: Model<ArtistWork> = {
  entity: 'artistWork',
  schema: z.object({ artistId: ArtistId, workId: WorkId }),
  table: { pk: ['artistId'], sk: ['workId'] },
  keys: ({ artistId, workId }) => ({ artistId, workId }),
};

export function artistStore(table: Table): World['artists'] {
  const artists = new Collection(artistModel, table);
  const artistWorks = new Collection(artistWorkModel, table);
  return {
    find: (artistId) => artists.find({ noun, artistId }),
    all: () => artists.all({ noun }),
    page: ({ q, ...page }) =>
      pageOverParts([noun], page, {
        read: (part, request) => artists.page({ noun: part }, request),
        wanted: ({ name, reference, ipi }) => saysAny(q, [name, reference, ipi]),
      }),
    async workIds(artistId, page) {
      const { items, nextCursor } = await artistWorks.page({ artistId }, page);
      return { items: items.map(({ workId }) => workId), nextCursor };
    },
  };
}

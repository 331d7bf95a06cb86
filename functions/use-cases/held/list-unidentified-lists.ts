import type { z } from 'zod';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { UnidentifiedListView } from '#shared/schemas/held.ts';

/** The lists of unidentified plays of a territory, newest first, with a presigned link to each. They are for everybody. */
export async function listUnidentifiedLists(
  world: Pick<World, 'unidentifiedLists' | 'files' | 'settings'>,
  {
    territory = world.settings.homeTerritory,
    ...page
  }: PageRequest & { readonly territory?: string | undefined },
): Promise<PageOf<z.output<typeof UnidentifiedListView>>> {
  const { items, nextCursor } = await world.unidentifiedLists.page({ ...page, territory });
  return {
    nextCursor,
    items: await Promise.all(
      items.map(async ({ bucket, key, ...list }) => ({
        ...list,
        url: await world.files.grantDownload({ bucket, key }, list.fileName),
      })),
    ),
  };
}

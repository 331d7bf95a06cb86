import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import type { World } from '#functions/ports/world.ts';
import { isIndexStale } from '#functions/use-cases/matching/is-index-stale.ts';
import type { CatalogueIndex, MatchingSettings, MatchingState } from '#shared/schemas/matching.ts';

/** The state of matching under some settings: the index as it is, the model that the code brings, the thresholds. */
export async function matchingState(
  world: Pick<World, 'catalogue' | 'partners'>,
  settings: MatchingSettings | undefined,
): Promise<MatchingState> {
  const current = await world.catalogue.current();
  const { version, thresholds: bands, provenance } = TRAINED_MODEL;
  return {
    index: current === undefined ? null : indexSeen(current, await isIndexStale(world, current)),
    model: { version, bands, provenance: { ...provenance } },
    scopes: Object.entries(settings?.scopes ?? {})
      .map(([scope, set]) => ({ ...set, scope }))
      .sort((a, b) => (a.scope < b.scope ? -1 : 1)),
    settingsVersion: settings?.version ?? 0,
  };
}

function indexSeen({ layers, updatedAt }: CatalogueIndex, isStale: boolean): MatchingState['index'] {
  const seen = layers.map(({ key: _key, ...layer }) => layer);
  return {
    layers: seen,
    entries: seen.reduce((sum, { entries }) => sum + entries, 0),
    sizeBytes: seen.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    updatedAt,
    isStale,
  };
}

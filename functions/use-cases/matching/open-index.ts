import { openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { type IndexLayer, openIndex } from '#functions/domain/matching/index/open-index.ts';
import type { OpenIndex } from '#functions/ports/environment.ts';
import type { World } from '#functions/ports/world.ts';
import { inParallel } from '#functions/use-cases/in-parallel.ts';
import type { IndexLayerAt } from '#shared/schemas/matching.ts';

type Needs = Pick<World, 'catalogue' | 'files' | 'settings' | 'log'>;
const AT_ONCE = 4;

/**
 * The current index of works; undefined before the first one is built. A process reads each artefact once and keeps it
 * while the index names it. If an artefact is missing or damaged, `index.damaged` is logged, which raises an alarm, and
 * the index before the last change is opened; undefined if that one is damaged too.
 */
export async function openCurrentIndex(world: Needs): Promise<OpenIndex | undefined> {
  const current = await world.catalogue.current();
  if (current === undefined) return undefined;
  const { opened } = world.catalogue;
  if (opened.version === current.version) return opened.index;
  const opening =
    (await openLayers(world, current.layers, { isFallback: false })) ??
    (await openLayers(world, current.previous, { isFallback: true }));
  opened.version = current.version;
  opened.index = opening && { ...opening, covers: current.covers };
  return opened.index;
}

/** Opens layers as one catalogue; undefined where there are none or one of them cannot be read. */
export async function openLayers(
  world: Needs,
  layers: readonly IndexLayerAt[],
  { isFallback }: { readonly isFallback: boolean },
): Promise<Omit<OpenIndex, 'covers'> | undefined> {
  const { opened } = world.catalogue;
  const read = await inParallel(
    layers,
    AT_ONCE,
    async (layer) => [layer.key, opened.layers.get(layer.key) ?? (await readLayer(world, layer))] as const,
  );
  const whole = read.flatMap(([key, layer]) => (layer === undefined ? [] : [[key, layer] as const]));
  const base = layers.find(({ kind }) => kind === 'base');
  if (base === undefined || whole.length < layers.length) return undefined;
  opened.layers = new Map(whole);
  const delta = layers.findLast(({ kind }) => kind === 'delta')?.name;
  return {
    catalogue: openCatalogue(whole.map(([, layer]) => layer)),
    base: base.name,
    ...(delta !== undefined && { delta }),
    isFallback,
    memo: new Map(),
    contradictions: new Map(),
  };
}

async function readLayer(world: Needs, { name, key }: IndexLayerAt): Promise<IndexLayer | undefined> {
  const bytes = await world.files.read({ bucket: world.settings.workBucket, key });
  const layer = bytes === undefined ? { fault: 'missing' } : openIndex(bytes);
  if (!('fault' in layer)) return layer;
  world.log('index.damaged', { name, fault: layer.fault });
  return undefined;
}

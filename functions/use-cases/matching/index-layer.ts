import type { World } from '#functions/ports/world.ts';
import { sha256Of } from '#functions/use-cases/sha256-of.ts';
import type { JobId } from '#shared/ids.ts';
import type { CatalogueIndex, IndexLayerAt } from '#shared/schemas/matching.ts';

type Built = {
  readonly kind: 'base' | 'delta';
  readonly name: string;
  readonly entries: number;
  readonly bytes: Uint8Array;
  readonly jobId: JobId;
};

/** How much of the checksum stands in the key, so that two builds of one version never share an object. */
const MARK_DIGITS = 16;

/** The name of the next artefact: decisions name it, so no two have the same. */
export function nextLayerName(kind: 'base' | 'delta', current: CatalogueIndex | undefined): string {
  return `${kind === 'base' ? 'b' : 'd'}${(current?.version ?? 0) + 1}`;
}

/** Stores an artefact. The same bytes get the same key, and a key never gets other bytes. */
export async function keepLayer(
  world: Pick<World, 'clock' | 'files' | 'settings'>,
  { kind, name, entries, bytes, jobId }: Built,
): Promise<IndexLayerAt> {
  const sha256 = sha256Of(bytes);
  const key = `matching/index/${name}-${sha256.slice(0, MARK_DIGITS)}.idx`;
  await world.files.put({ bucket: world.settings.workBucket, key }, bytes, 'application/octet-stream');
  return {
    ...{ name, kind, key, sha256, entries, jobId },
    sizeBytes: bytes.byteLength,
    builtAt: world.clock.now(),
  };
}

import { type Catalogue, openCatalogue } from '#functions/domain/matching/candidates/open-catalogue.ts';
import { openIndex } from '#functions/domain/matching/index/open-index.ts';
import { startIndex } from '#functions/domain/matching/index/start-index.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';
import { readCatalogue } from '#tools/matching/read-catalogue.ts';

/** Builds an index of a catalogue's CSV and opens it, as a night's build and a matching function do. */
export async function indexCsv(file: string): Promise<{
  readonly catalogue: Catalogue;
  readonly indexBytes: number;
  readonly buildCpuSeconds: number;
}> {
  const clock = cpuSeconds();
  const writing = startIndex('base', file);
  for await (const entry of readCatalogue(file)) writing.add(entry);
  const bytes = writing.finish();
  const index = openIndex(bytes);
  if ('fault' in index) throw new Error(index.message);
  const catalogue = openCatalogue([index]);
  return { catalogue, indexBytes: bytes.length, buildCpuSeconds: clock() };
}

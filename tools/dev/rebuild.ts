import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type BuildContext, type BuildFailure, context, formatMessages, type OutputFile } from 'esbuild';
import { type Entries, functionBuild, writeWhole } from '#infra/bundle.ts';

/** The functions' bundles, kept up to date in a folder. */
export type Rebuild = {
  /** Takes these functions from now on, and bundles them. */
  readonly from: (entries: Entries) => Promise<readonly string[]>;
  /**
   * Bundles again and returns the functions whose code changed. Rejects with what is wrong, and then changes nothing.
   */
  readonly again: () => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
};

/**
 * Bundles as for the template, but for speed: shared code is written once, packages are left where they are, names are
 * not shortened. Bundling all functions this way is quicker than bundling one was.
 */
export function rebuilder(folder: string, standIn: string | undefined): Rebuild {
  const kept = new Map<string, string>();
  let known: Entries = {};
  let building: BuildContext<{ write: false }> | undefined;

  const again = async (): Promise<readonly string[]> => {
    if (building === undefined) return [];
    const built = await building.rebuild().catch(async (failure: BuildFailure) => {
      throw new Error(await inWords(failure));
    });
    const changed = built.outputFiles.filter((file) => kept.get(file.path) !== file.hash);
    const isEntry = ({ path: file }: OutputFile) => path.basename(file) === 'index.mjs';
    // An entry names its parts by their content, so the parts come first and never change under a worker.
    await Promise.all(changed.filter((file) => !isEntry(file)).map(write));
    await Promise.all(changed.filter(isEntry).map(write));
    for (const file of changed) kept.set(file.path, file.hash);
    return changed.filter(isEntry).map((file) => path.basename(path.dirname(file.path)));
  };
  return {
    again,
    from: async (entries) => {
      if (isDeepStrictEqual(entries, known)) return [];
      await building?.dispose();
      building = await context({
        ...functionBuild(folder, entries, standIn),
        minify: false,
        splitting: true,
        chunkNames: 'parts/[hash]',
        packages: 'external',
      });
      known = entries;
      return again();
    },
    end: async () => building?.dispose(),
  };
}

const write = (file: OutputFile): Promise<void> => writeWhole(file.path, file.contents);

async function inWords({ errors }: BuildFailure): Promise<string> {
  if (errors === undefined) return 'It cannot be bundled';
  const lines = await formatMessages(errors, { kind: 'error', color: process.stdout.isTTY === true });
  return lines.join('\n').trim();
}

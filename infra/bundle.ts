import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import type { FunctionPlan } from '#infra/function-plan.ts';
import { FUNCTIONS } from '#infra/functions.ts';

/** CommonJS packages inside an ESM bundle still call `require`, and ask for `__dirname`. */
const BANNER = `import { createRequire as zamioCreateRequire } from 'node:module';const require = zamioCreateRequire(import.meta.url);const zamioDirname = import.meta.dirname;`;

/** zod speaks forty languages, the API only English: the others would be a sixth of each function. */
const ENGLISH_ALONE: Plugin = {
  name: 'english-alone',
  setup: ({ onLoad }) =>
    onLoad({ filter: /zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    })),
};

/**
 * electrodb looks at each model by a JSON schema when it is opened, which is four milliseconds a kind of each start. The
 * models stand in the code, and the store's tests open every one: what is deployed does not look again.
 */
const MODELS_AS_TESTED: Plugin = {
  name: 'models-as-tested',
  setup: ({ onLoad }) =>
    onLoad({ filter: /jsonschema[\\/]lib[\\/]index\.js$/ }, () => ({
      contents: `class Validator { addSchema() {} validate() { return { errors: [] }; } }
        Validator.prototype.customFormats = {};
        module.exports = { Validator };`,
    })),
};

/** Each function's module under `functions/handlers`, by the function's name. */
export type Entries = Readonly<Record<string, string>>;

/** The entries of a table of functions. */
export function entriesOf(functions: Readonly<Record<string, FunctionPlan>>): Entries {
  return Object.fromEntries(Object.entries(functions).map(([name, { entry }]) => [name, entry]));
}

/**
 * How the functions are bundled, each into `<folder>/<name>/index.mjs`. The SDK is within: what runs is what was tested,
 * not what Lambda happens to have.
 *
 * `standIn` names one module that takes the place of every handler: the tests of the local system use it.
 */
export function functionBuild(folder: string, entries: Entries, standIn: string | undefined) {
  return {
    entryPoints: Object.entries(entries).map(([name, entry]) => ({
      in: standIn ?? path.join('functions/handlers', entry),
      out: path.join(name, 'index'),
    })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // ES modules where a package has them: what nobody calls is left out.
    mainFields: ['module', 'main'],
    minify: true,
    // Our errors set their names themselves, so names of classes and functions are not kept: every function is a
    // twentieth smaller.
    keepNames: false,
    sourcemap: 'linked',
    sourcesContent: false,
    // Licences are written to a file beside the code, so that a start does not load them.
    legalComments: 'linked',
    banner: { js: BANNER },
    define: { __dirname: 'zamioDirname' },
    // ssh2 asks for these native parts if they were built; without them it is slower but works the same.
    external: ['cpu-features', '*/sshcrypto.node'],
    loader: { '.ttf': 'binary' },
    plugins: [ENGLISH_ALONE, MODELS_AS_TESTED],
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

/** The SDK's packages. */
export const SDK = ['@aws-sdk/*', '@smithy/*'] as const;

/**
 * Bundles every function into `<folder>/<name>`, without the packages in `leaving`: `index.mjs` and the parts that it is
 * made of, those that only some calls need among them. The API, which people wait for, shares no parts with others: it
 * is smaller then, and in few files. Files that did not change are not written again, those of before are taken away.
 */
export async function bundleFunctions(
  folder: string,
  standIn: string | undefined,
  leaving: readonly string[] = [],
): Promise<void> {
  const { api, ...others } = FUNCTIONS;
  await Promise.all(
    [{ api }, others].map((functions) =>
      bundleTogether({ folder, entries: entriesOf(functions), standIn, leaving }),
    ),
  );
}

const PARTS = 'parts';
type Bundling = {
  readonly folder: string;
  readonly entries: Entries;
  readonly standIn: string | undefined;
  readonly leaving: readonly string[];
};

/** Bundles functions so that what they share is made once. */
async function bundleTogether({ folder, entries, standIn, leaving }: Bundling): Promise<void> {
  const plan = functionBuild(folder, entries, standIn);
  const { outputFiles, metafile } = await build({
    ...plan,
    entryPoints: plan.entryPoints.map(({ in: entry, out }) => ({ in: entry, out: path.dirname(out) })),
    external: [...plan.external, ...leaving],
    splitting: true,
    chunkNames: `${PARTS}/[hash]`,
    metafile: true,
  });
  const contents = new Map(outputFiles.map((file) => [file.path, file.contents]));
  await Promise.all(
    Object.keys(entries).map(async (name) => {
      const parts = partsOf(path.resolve(folder, `${name}.mjs`), metafile);
      const files = parts.flatMap((part) => BESIDE.map((end) => `${part}${end}`));
      const named = files.flatMap((file) => {
        const found = contents.get(file);
        const within = path.relative(path.resolve(folder), file);
        return found === undefined ? [] : [[within === `${name}.mjs` ? 'index.mjs' : within, found] as const];
      });
      await writeFolder(path.join(folder, name), new Map(named));
    }),
  );
}

/** A part's code, its map, and its licences. */
const BESIDE = ['', '.map', '.LEGAL.txt'] as const;

/** A file and all that it imports, at once or later. */
function partsOf(entry: string, { outputs }: Metafile): readonly string[] {
  const imports = new Map(
    Object.entries(outputs).map(([file, output]) => [
      path.resolve(file),
      output.imports.filter(({ external }) => external !== true).map((found) => path.resolve(found.path)),
    ]),
  );
  const found = new Set([entry]);
  for (const part of found) for (const next of imports.get(part) ?? []) found.add(next);
  return [...found];
}

/** Makes a folder hold these files and no others. */
async function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await Promise.all([...files].map(([name, contents]) => writeIfChanged(path.join(folder, name), contents)));
  const there = await readdir(folder, { recursive: true, withFileTypes: true });
  const stale = there
    .filter((found) => found.isFile())
    .map((found) => path.relative(folder, path.join(found.parentPath, found.name)))
    // A file that another process is just writing has its number at the end.
    .filter((name) => !files.has(name) && !/\.\d+$/.test(name));
  await Promise.all(stale.map((name) => rm(path.join(folder, name), { force: true })));
}

async function writeIfChanged(file: string, contents: Uint8Array): Promise<void> {
  const before = await readFile(file).catch(() => undefined);
  if (before?.equals(contents) !== true) await writeWhole(file, contents);
}

/** Writes a file so that nobody ever sees a part of it. */
export async function writeWhole(file: string, contents: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const written = `${file}.${process.pid}`;
  await writeFile(written, contents);
  await rename(written, file);
}

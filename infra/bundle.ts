import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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
 * What a module imports only when a call needs it stays out of the function, in a file of its own beside it. Notes which
 * module each such file is.
 */
const loadedLater = (modules: Map<string, string>): Plugin => ({
  name: 'loaded-later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^#functions\// }, ({ kind, path: named }) => {
      if (kind !== 'dynamic-import') return undefined;
      const beside = besideOf(named);
      modules.set(beside, named.replace('#', ''));
      return { path: beside, external: true };
    }),
});

/** `#functions/formats/csv/read-rates-csv.ts` is `./formats-csv-read-rates-csv.mjs` beside the function. */
const besideOf = (named: string): string =>
  `./${named.slice('#functions/'.length).replaceAll('/', '-').replace(/\.ts$/, '.mjs')}`;

/** Each function's module under `functions/handlers`, by the function's name. */
export type Entries = Readonly<Record<string, string>>;

/** The entries of a table of functions. */
export function entriesOf(functions: Readonly<Record<string, FunctionPlan>>): Entries {
  return Object.fromEntries(Object.entries(functions).map(([name, { entry }]) => [name, entry]));
}

/**
 * How the functions are bundled, each into `<folder>/<name>/index.mjs`, with the SDK left out, which Lambda has.
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
    external: ['@aws-sdk/*', '@smithy/*', 'cpu-features', '*/sshcrypto.node'],
    loader: { '.ttf': 'binary' },
    plugins: [ENGLISH_ALONE],
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

/** Bundles every function into a folder. Files that did not change are not written again. */
export async function bundleFunctions(folder: string, standIn: string | undefined): Promise<void> {
  const plan = functionBuild(folder, entriesOf(FUNCTIONS), standIn);
  const modules = new Map<string, string>();
  const plugins = [...plan.plugins, loadedLater(modules)];
  const bundled = await build({ ...plan, plugins, metafile: true });
  const entryPoints = laterEntries(bundled.metafile, folder, modules);
  const beside = entryPoints.length === 0 ? [] : (await build({ ...plan, entryPoints })).outputFiles;
  await Promise.all(
    [...bundled.outputFiles, ...beside].map(({ path: file, contents }) => writeIfChanged(file, contents)),
  );
}

/** The modules that functions load later, each to be written beside its function. */
function laterEntries(
  { outputs }: Metafile,
  folder: string,
  modules: ReadonlyMap<string, string>,
): { readonly in: string; readonly out: string }[] {
  return Object.entries(outputs).flatMap(([file, { imports }]) =>
    imports.flatMap(({ path: beside }) => {
      const module = modules.get(beside);
      if (module === undefined) return [];
      const at = path.join(path.dirname(path.relative(folder, file)), beside);
      return [{ in: module, out: at.replace(/\.mjs$/, '') }];
    }),
  );
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

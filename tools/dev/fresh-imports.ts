import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = pathToFileURL(`${path.resolve('.')}/`).href;
const MARK = 'fresh';

/** Imports modules of this repository as they are on disk now, not as they were when they were first imported. */
export type FreshImports = {
  /** The address to `import()`: the module and everything it imports from this repository is loaded again. */
  readonly addressOf: (file: string) => string;
  /** From now on modules are imported as they are on disk at this moment. Packages stay as they are. */
  readonly renew: () => void;
};

/** Node caches a module by its address; a mark in the address, passed on from module to module, makes it a new one. */
export function freshImports(): FreshImports {
  let round = 0;
  registerHooks({
    resolve: (specifier, { parentURL, ...context }, next) => {
      const found = next(specifier, { parentURL, ...context });
      const mark = parentURL?.startsWith(ROOT) ? new URL(parentURL).searchParams.get(MARK) : null;
      return mark === null || !isOurs(found.url) ? found : { ...found, url: marked(found.url, mark) };
    },
  });
  return {
    addressOf: (file) => marked(pathToFileURL(path.resolve(file)).href, String(round)),
    renew: () => {
      round += 1;
    },
  };
}

const isOurs = (url: string): boolean => url.startsWith(ROOT) && !url.includes('/node_modules/');

function marked(address: string, mark: string): string {
  const url = new URL(address);
  url.searchParams.set(MARK, mark);
  return url.href;
}

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const CONTRACT = resolve(import.meta.dirname, '../shared/contract');

/**
 * Leaves of each contract module what the browser needs at run time: operation, method, path and access of its
 * routes. The schemas stay behind as types, so the site checks against the whole contract and ships no validator;
 * the server judges every request anyway. A build imports each module once; the dev server imports it by Vite's own
 * means, which know when it or what it imports was saved.
 */
export function slimContract(): Plugin {
  let load = (file: string): Promise<Record<string, unknown>> => import(pathToFileURL(file).href);
  return {
    name: 'slim-contract',
    configureServer: (server) => {
      load = (file) => server.ssrLoadModule(file);
    },
    applyToEnvironment: ({ name }) => name === 'client',
    async load(id) {
      if (!id.startsWith(`${CONTRACT}/`)) return null;
      this.addWatchFile(id);
      const declared = await load(id);
      return Object.entries(declared).filter(isRoute).map(exportOf).join('\n');
    },
  };
}

type Slim = { operation: string; method: string; path: string; access: unknown };

function isRoute(entry: [string, unknown]): entry is [string, Slim] {
  return typeof entry[1] === 'object' && entry[1] !== null && 'operation' in entry[1];
}

function exportOf([name, { operation, method, path, access }]: [string, Slim]): string {
  return `export const ${name} = ${JSON.stringify({ operation, method, path, access })};`;
}

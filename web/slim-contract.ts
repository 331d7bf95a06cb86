import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const CONTRACT = resolve(import.meta.dirname, '../shared/contract');

/**
 * Leaves of each contract module what the browser needs at run time: operation, method, path and access of its
 * routes. The schemas stay behind as types, so the site checks against the whole contract and ships no validator;
 * the server judges every request anyway.
 */
export function slimContract(): Plugin {
  return {
    name: 'slim-contract',
    async load(id) {
      if (!id.startsWith(`${CONTRACT}/`)) return null;
      this.addWatchFile(id);
      const declared: Record<string, unknown> = await import(pathToFileURL(id).href);
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

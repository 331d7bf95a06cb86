import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LocalFunction } from '#infra/local/lambda/function-worker.ts';
import { keepLambdas, type Lambdas } from '#infra/local/lambda/lambdas.ts';

/** What a test says of a function: its handler, as JavaScript, and its limits. */
export type Written = Partial<LocalFunction> & { readonly code: string };

/** Functions of a test, by name, each a handler of a few lines, as a template would have them. */
export function localFunctions(
  written: Readonly<Record<string, Written>>,
  accountConcurrency?: number,
): Lambdas {
  const folder = mkdtempSync(path.join(tmpdir(), 'zamio-functions-'));
  const functions = Object.entries(written).map(([name, { code, ...limits }]) => {
    const bundle = path.join(folder, name);
    mkdirSync(bundle);
    writeFileSync(path.join(bundle, 'index.mjs'), `export const handler = async (event) => {${code}};`);
    return { ...UNSAID, name, folder: bundle, ...limits };
  });
  const notes = { used: () => undefined, denied: () => undefined };
  return keepLambdas(functions, { folder, say: () => undefined, notes, accountConcurrency });
}

const UNSAID = {
  timeoutSeconds: 30,
  memoryMegabytes: 128,
  reservedConcurrency: undefined,
  environment: {},
  table: 'http://127.0.0.1:1',
  rights: {
    who: 'function',
    user: 'user',
    caller: { principals: [], account: undefined, identity: [], context: {} },
  },
} as const;

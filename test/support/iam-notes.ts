import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { DENIED_FILE, USED_FILE } from '#infra/local/iam/notebook.ts';

const GrantUse = z.object({ who: z.string(), action: z.string(), resource: z.string() });
const Denial = z.object({ who: z.string(), refusal: z.string() });

/** Names a folder where the systems of a test run leave what they used of IAM: `npm run docs:grants` sets it. */
const KEPT = 'USED_GRANTS_FOLDER';

/** Keeps what a system used of IAM where the run asks for it, before its data folder goes. */
export function keepUsedGrants(dataFolder: string): void {
  const folder = process.env[KEPT];
  const file = path.join(dataFolder, USED_FILE);
  if (folder === undefined || !existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${randomUUID()}.jsonl`), readFileSync(file));
}

/** The grants that a system has used. */
export const usedGrants = (dataFolder: string): readonly z.infer<typeof GrantUse>[] =>
  linesOf(path.join(dataFolder, USED_FILE), GrantUse);

/** The calls that a system has refused. */
export const deniedCalls = (dataFolder: string): readonly z.infer<typeof Denial>[] =>
  linesOf(path.join(dataFolder, DENIED_FILE), Denial);

function linesOf<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

import { appendFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Notes } from '#infra/local/iam/grant-use.ts';

/** The grants that a system has used, in its data folder: a line for each, in JSON. */
export const USED_FILE = path.join('state', 'iam-used.jsonl');
/** The calls that a system has refused, in its data folder: a line for each kind, in JSON. */
export const DENIED_FILE = path.join('state', 'iam-denied.jsonl');

/**
 * Notes in a data folder which grants were used and which calls refused, each once in the life of this process; what is
 * refused is said too.
 */
export function notebookIn(folder: string, say: (line: string) => void): Notes {
  mkdirSync(path.join(folder, 'state'), { recursive: true });
  const known = new Set<string>();
  const keep = (file: string, note: unknown): void => {
    const line = `${JSON.stringify(note)}\n`;
    if (known.has(file + line)) return;
    known.add(file + line);
    appendFileSync(path.join(folder, file), line);
  };
  return {
    used: (use) => keep(USED_FILE, use),
    denied: (denial) => {
      say(`! refused to ${denial.who}: ${denial.refusal}`);
      keep(DENIED_FILE, denial);
    },
  };
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes a file so that a kill at any moment leaves either the old content or the new, never a part. */
export function writeAtomically(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const written = `${file}.${process.pid}.new`;
  writeFileSync(written, content);
  renameSync(written, file);
}

/**
 * What a JSON file holds, or `undefined` if there is none or it cannot be read; the caller then starts from nothing.
 */
export function readJsonFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

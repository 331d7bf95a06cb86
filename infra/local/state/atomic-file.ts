import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as z from 'zod';

/** Writes a file so that a kill at any moment leaves either the old content or the new, never a part. */
export function writeAtomically(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const written = `${file}.${process.pid}.new`;
  try {
    writeFileSync(written, content);
    renameSync(written, file);
  } catch (error) {
    rmSync(written, { force: true });
    throw error;
  }
}

/**
 * What a state file holds, or `undefined` if there is none. Since a kill tears no file, one that cannot be read was
 * damaged by something else, and to go on without it would write over what it holds.
 *
 * @throws a sentence that names the file and says what to do
 */
export function readState<T>(file: string, shape: z.ZodType<T>): T | undefined {
  if (!existsSync(file)) return undefined;
  const read = shape.safeParse(readJsonFile(file));
  if (read.success) return read.data;
  throw new Error(
    `${path.resolve(file)} is damaged. Mend it, or delete it and what it holds is made anew, or start with --data on another folder`,
  );
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

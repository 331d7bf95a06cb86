import path from 'node:path';

/** What the machine refuses, by the code of the error, and what a person can do about it. */
const FAULTS: Readonly<Record<string, (file: string) => string>> = {
  ENOSPC: (file) =>
    `No space is left on the disk for ${file}. Free some, or start with --data on another disk`,
  EDQUOT: (file) => `The disk quota is used up, for ${file}. Free some, or start with --data on another disk`,
  EROFS: (file) => `${file} is on a disk that cannot be written. Start with --data on another one`,
  EACCES: (file) =>
    `${file} may not be read or written by this user. Give the right, or start with --data elsewhere`,
  EPERM: (file) => `${file} may not be written by this user. Give the right, or start with --data elsewhere`,
  EIO: (file) => `The disk fails under ${file}. Start with --data on another one, from a copy of the folder`,
  ENOTDIR: (file) => `${file} goes through something that is no folder. Start with --data on a folder`,
  EEXIST: (file) => `${file} is there and is no folder. Start with --data on a folder`,
  EMFILE: (file) => `Too many files are open to open ${file}. Raise the limit: ulimit -n 65536`,
};

/**
 * What is wrong with the machine and what to do about it, in one sentence, where an error is of that kind; `undefined`
 * for any other error, which is a mistake of ours. `place` is named where the error names no file.
 */
export function faultIn(error: unknown, place = 'the data folder'): string | undefined {
  const fault = FAULTS[codeOf(error) ?? ''];
  if (fault === undefined) return undefined;
  const hasPath = typeof error === 'object' && error !== null && 'path' in error;
  return fault(hasPath ? path.resolve(String(error.path)) : place);
}

/** An error for people: as a fault of the machine where it is one, else in its own words. */
export function inWords(error: unknown, place?: string): string {
  return faultIn(error, place) ?? (error instanceof Error ? error.message : String(error));
}

/** The code of an error that the system gave, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('syscall' in error) || !('code' in error))
    return undefined;
  return String(error.code);
}

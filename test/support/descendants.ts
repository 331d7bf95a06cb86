import { readFileSync } from 'node:fs';

/** A process below another: its id and its command line. */
export type Descendant = { readonly pid: number; readonly command: string };

/** All processes that a process has started, and those that they have. */
export function descendantsOf(pid: number): readonly Descendant[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).trim().split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [{ pid: child, command: commandOf(child) }, ...descendantsOf(child)]);
}

/** Those of them that still run. */
export const alive = (found: readonly Descendant[]): readonly Descendant[] =>
  found.filter(({ pid, command }) => command !== '' && commandOf(pid) === command);

const commandOf = (pid: number): string => textOf(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

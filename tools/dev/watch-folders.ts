import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** An editor writes a file in several steps, and a branch many files at once. */
const QUIET_MS = 40;

/** What was saved, and when the first of it was (as `performance.now()` counts). */
export type Saved = { readonly files: readonly string[]; readonly since: number };

/**
 * Reports files that were saved below some folders: those saved together in one report, and one report after the other.
 * Folders are watched, not files, because many editors replace a file by a new one.
 *
 * @returns a function that stops watching
 */
export function watchFolders(places: readonly string[], tell: (saved: Saved) => Promise<void>): () => void {
  const watchers = new Map<string, FSWatcher>();
  const hear = collector(tell);
  const follow = (folder: string): void => {
    const watcher = watch(folder, (_, name) => {
      if (name !== null) changed(path.join(folder, name));
    });
    // A deleted folder ends its watcher; the folder above reports the deletion.
    watcher.on('error', () => watcher.close());
    watchers.set(folder, watcher);
  };
  const changed = (place: string): void => {
    if (isFolder(place)) {
      if (watchers.has(place)) return;
      for (const folder of foldersIn(place)) follow(folder);
      for (const file of filesIn(place)) hear(file);
    } else {
      watchers.get(place)?.close();
      watchers.delete(place);
      hear(place);
    }
  };
  for (const place of places) for (const folder of foldersIn(place)) follow(folder);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** Collects what is saved until it is quiet and the last report is handled. */
function collector(tell: (saved: Saved) => Promise<void>): (file: string) => void {
  let files = new Set<string>();
  let since = 0;
  let quiet: NodeJS.Timeout | undefined;
  let telling = false;
  const tellAll = async (): Promise<void> => {
    if (telling) return;
    telling = true;
    while (files.size > 0) {
      const saved = { files: [...files], since };
      files = new Set();
      await tell(saved);
    }
    telling = false;
  };
  return (file) => {
    if (files.size === 0) since = performance.now();
    files.add(file);
    clearTimeout(quiet);
    quiet = setTimeout(tellAll, QUIET_MS);
  };
}

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

const entriesIn = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true });

const foldersIn = (folder: string): readonly string[] => [
  folder,
  ...entriesIn(folder)
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name)),
];

const filesIn = (folder: string): readonly string[] =>
  entriesIn(folder)
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

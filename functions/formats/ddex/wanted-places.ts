import type { KeptNames } from './kept-names.ts';

/**
 * What is wanted of a message: by path below the root (`ResourceList/SoundRecording`) the names of the elements that
 * are kept within. Everything else is passed over.
 */
export type Wanted = ReadonlyMap<string, KeptNames>;

/** A composite that is wanted, and how many there were; or a list with such in it, of which nothing itself is kept. */
export type Place = {
  readonly path: string;
  readonly keep: KeptNames | undefined;
  readonly within: Level;
  count: number;
};
export type Level = Map<string, Place>;

/** What is wanted, by the names of the elements on the way to it, so that no path is put together for each of them. */
export function levelsOf(wanted: Wanted): Level {
  const top: Level = new Map();
  for (const [path, keep] of wanted) {
    const [first = '', second] = path.split('/');
    if (second === undefined) top.set(first, { path, keep, within: new Map(), count: 0 });
    else {
      const list = top.get(first) ?? { path: first, keep: undefined, within: new Map(), count: 0 };
      top.set(first, list);
      list.within.set(second, { path, keep, within: new Map(), count: 0 });
    }
  }
  return top;
}

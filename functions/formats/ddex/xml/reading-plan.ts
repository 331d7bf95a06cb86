import type { ElementNames } from './element-names.ts';

/**
 * What is wanted of a message: by path below the root (`ResourceList/SoundRecording`) the names of the elements that
 * are kept within. Everything else is passed over.
 */
export type ReadingPlan = ReadonlyMap<string, ElementNames>;

/** A composite that is wanted, and how many there were; or a list with such in it, of which nothing itself is kept. */
export type PlannedElement = {
  readonly path: string;
  readonly keep: ElementNames | undefined;
  readonly within: Level;
  count: number;
};
export type Level = Map<string, PlannedElement>;

/** What is wanted, by the names of the elements on the way to it, so that no path is put together for each of them. */
export function levelsOf(wanted: ReadingPlan): Level {
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

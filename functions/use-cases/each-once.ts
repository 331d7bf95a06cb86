/** Things, each once by its key however often it comes, in the order in which they come first. */
export function eachOnce<T>(things: Iterable<T>, keyOf: (thing: T) => string): readonly T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!byKey.has(key)) byKey.set(key, thing);
  }
  return [...byKey.values()];
}

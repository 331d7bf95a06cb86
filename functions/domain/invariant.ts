/** States what our own code guarantees. A breach is a bug: it crashes and alarms, it is never an answer to a person. */
export function invariant(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${law}`);
}

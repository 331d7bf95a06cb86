/** Leaves out the fields that were left empty: they are absent on the wire, not empty texts. */
export function withoutBlanks<T extends Readonly<Record<string, unknown>>>(values: T): T {
  const kept = { ...values };
  for (const name in kept) if (kept[name] === '') delete kept[name];
  return kept;
}

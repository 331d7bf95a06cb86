/** Leaves out what a form's reader left empty: absent on the wire, not an empty text. */
export function withoutBlanks<T extends Readonly<Record<string, unknown>>>(values: T): T {
  const kept = { ...values };
  for (const name in kept) if (kept[name] === '') delete kept[name];
  return kept;
}

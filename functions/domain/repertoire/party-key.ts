/** What tells writers and publishers apart: the IPI name number, or the name where there is none. */
export function partyKey({
  ipi,
  name,
}: {
  readonly ipi?: string | undefined;
  readonly name: string;
}): string {
  return ipi === undefined ? `name:${name.toLocaleUpperCase('en').replace(/\s+/g, ' ')}` : `ipi:${ipi}`;
}

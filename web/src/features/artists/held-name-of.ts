/**
 * Under which name money is held for an artist: the IPI, else the name as parties are compared by it (royalty rules §4).
 *
 * @example
 * heldNameOf({ name: ' Ama  Serwaa' }); // → 'party:AMA SERWAA'
 */
export function heldNameOf({
  ipi,
  name,
}: {
  readonly ipi?: string | undefined;
  readonly name: string;
}): string {
  return ipi === undefined ? `party:${name.trim().replaceAll(/\s+/g, ' ').toUpperCase()}` : `ipi:${ipi}`;
}

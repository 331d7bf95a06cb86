/** What a test knows to be there; it fails here, and not later, where it is not. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('What the test needs is not there');
  return value;
}

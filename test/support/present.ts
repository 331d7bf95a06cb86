/** A value that a test knows to exist; if it does not, the test fails here and not later. */
export function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('What the test needs is not there');
  return value;
}

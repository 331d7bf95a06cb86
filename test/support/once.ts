/**
 * A step that several tests need: made when it is first asked for and never again, so that each test runs alone and in
 * any order. Where it fails, it fails for all who ask.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

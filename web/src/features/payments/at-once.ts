/** Does something for each of many, a few at once, in their order. What it does must not throw. */
export async function atOnce<T>(
  items: readonly T[],
  most: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const next = async (): Promise<void> => {
    const item = left.shift();
    if (item === undefined) return;
    await act(item);
    await next();
  };
  await Promise.all(Array.from({ length: most }, next));
}

import { useEffect, useState } from 'react';

/**
 * The row of a list whose panel is open, by its key in the address. It stays when a filter changes the list under it, so
 * that a panel goes only when it is closed.
 */
export function useOpenRow<T>(
  rows: readonly T[] | undefined,
  keyOf: (row: T) => string,
  key: string | undefined,
): T | undefined {
  const listed = key === undefined ? undefined : rows?.find((row) => keyOf(row) === key);
  const [last, setLast] = useState<T>();
  useEffect(() => {
    if (listed !== undefined) setLast(listed);
  }, [listed]);
  if (key === undefined) return undefined;
  return listed ?? (last !== undefined && keyOf(last) === key ? last : undefined);
}

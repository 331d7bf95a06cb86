import { useEffect, useState } from 'react';

/** A value once it has not changed for `pauseMs`: what is typed, when the typing pauses. */
export function useSettled<T>(value: T, pauseMs: number): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const pause = setTimeout(() => settle(value), pauseMs);
    return () => clearTimeout(pause);
  }, [value, pauseMs]);
  return settled;
}

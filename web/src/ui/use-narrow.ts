import { useSyncExternalStore } from 'react';

/** Below this the filters of a list are a sheet: Tailwind’s `sm`. */
const NARROW = '(max-width: 639px)';

/** Whether the window is as narrow as a phone’s. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
    () => false,
  );
}

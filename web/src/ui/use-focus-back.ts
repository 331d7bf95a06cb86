import { useEffect } from 'react';

/** For what lies over a page: once it is closed, the page has the focus where the opener, which should, is gone meanwhile. */
export function useFocusBack(): void {
  useEffect(
    () => () => {
      // The dialog gives the focus back a frame after it is gone.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) document.getElementById('page')?.focus();
        }),
      );
    },
    [],
  );
}

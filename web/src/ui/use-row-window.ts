import { type RefObject, useEffect, useState } from 'react';

/** Rows are this high, in CSS pixels, wherever they stand. */
export const ROW_PIXELS = 40;
const ALWAYS_DRAWN = 200;
const OVERSCAN = 30;

/** Which rows of a long table are near the screen, from `first` up to but not including `end`. */
export type RowWindow = { readonly first: number; readonly end: number };

/** Draws only the rows near the screen, so that a table of ten thousand is as quick as one of a hundred. */
export function useRowWindow(body: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [first, setFirst] = useState(0);
  useEffect(() => {
    if (count <= ALWAYS_DRAWN) return undefined;
    const measure = () => {
      const above = -(body.current?.getBoundingClientRect().top ?? 0) / ROW_PIXELS;
      setFirst(Math.max(0, Math.floor(above / OVERSCAN - 1) * OVERSCAN));
    };
    measure();
    window.addEventListener('scroll', measure, { passive: true });
    return () => window.removeEventListener('scroll', measure);
  }, [body, count]);

  if (count <= ALWAYS_DRAWN) return { first: 0, end: count };
  const drawn = Math.ceil(window.innerHeight / ROW_PIXELS) + 3 * OVERSCAN;
  return { first: Math.min(first, count), end: Math.min(first + drawn, count) };
}

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** As high as a row is that has one line, in CSS pixels. */
export const ROW_PIXELS = { plain: 40, dense: 32 } as const;
/** Shorter tables are drawn whole. */
const ALWAYS_DRAWN = 100;

/** Which rows are drawn, by their index, where they stand from the top of the first, and how high all are. */
export type RowWindow = {
  readonly items: readonly { readonly index: number; readonly top: number; readonly bottom: number }[];
  readonly height: number;
};
type Watch = { readonly stop: () => void; readonly update: () => void; readonly measure: () => void };

/**
 * Draws only the rows near the screen, so that a table of ten thousand is as quick as one of a hundred. What watches the
 * rows is loaded with the first long table; a table within a dialog is drawn whole.
 */
export function useRowWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  rowPixels: number,
): RowWindow {
  const [near, setNear] = useState<RowWindow | 'all'>();
  const isLong = count > ALWAYS_DRAWN;
  const latest = useRef({ count, rowPixels });
  const watch = useRef<Watch>(undefined);
  useLayoutEffect(() => {
    latest.current = { count, rowPixels };
    watch.current?.update();
  }, [count, rowPixels]);
  useEffect(() => {
    let wanted = isLong;
    const start = async () => {
      const { watchRows } = await import('./table/watch-rows.ts');
      const here = body.current;
      if (!wanted || here === null) return;
      if (here.closest('[role=dialog]') !== null) return setNear('all');
      watch.current = watchRows({
        body: here,
        count: () => latest.current.count,
        estimate: () => latest.current.rowPixels,
        change: setNear,
      });
    };
    if (wanted) void start();
    return () => {
      wanted = false;
      watch.current?.stop();
      watch.current = undefined;
      setNear(undefined);
    };
  }, [body, isLong]);
  useLayoutEffect(() => watch.current?.measure());
  if (!isLong || near === 'all') return from(count, rowPixels, count);
  const stands = near?.items.every(({ index }) => index < count) === true;
  return stands && near !== undefined ? near : from(ALWAYS_DRAWN, rowPixels, count);
}

/** The first rows, before any is measured. */
function from(drawn: number, rowPixels: number, count: number): RowWindow {
  return {
    items: Array.from({ length: drawn }, (_, index) => ({
      index,
      top: index * rowPixels,
      bottom: (index + 1) * rowPixels,
    })),
    height: count * rowPixels,
  };
}

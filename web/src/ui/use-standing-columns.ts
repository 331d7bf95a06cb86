import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import type { Column } from './column.ts';
import { standingColumns } from './standing-columns.ts';

/**
 * The columns that stand in the place a table has, however wide the window is, and those that fold. What turns out too
 * wide when it is drawn folds before it is seen, so that nothing runs over to the side.
 */
export function useStandingColumns<T>(place: RefObject<HTMLElement | null>, columns: readonly Column<T>[]) {
  const headings = columns.map(({ heading }) => heading).join('\n');
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const [tight, setTight] = useState({ headings, width, fewer: 0 });
  const fewer = tight.headings === headings && tight.width === width ? tight.fewer : 0;
  const standing = standingColumns(columns, width, fewer);
  useLayoutEffect(() => {
    const table = place.current;
    if (table === null || table.clientWidth === 0) return;
    if (table.clientWidth !== width) setWidth(table.clientWidth);
    else if (standing.length > 1 && table.scrollWidth > width + 1)
      setTight({ headings, width, fewer: fewer + 1 });
  });
  useEffect(() => {
    const table = place.current;
    if (table === null) return undefined;
    const observer = new ResizeObserver(() => table.clientWidth > 0 && setWidth(table.clientWidth));
    observer.observe(table);
    return () => observer.disconnect();
  }, [place]);
  return { standing, folded: columns.filter((column) => !standing.includes(column)) };
}

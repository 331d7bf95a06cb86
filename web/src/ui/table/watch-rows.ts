import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RowWindow } from '#web/ui/use-row-window.ts';

/** How many rows are drawn beyond either end of the screen. */
const OVERSCAN = 16;

type Watched = {
  readonly body: HTMLElement;
  readonly count: () => number;
  /** The height of a row that was not measured yet, in CSS pixels. */
  readonly estimate: () => number;
  readonly change: (window: RowWindow) => void;
};

/**
 * Tells which rows of a long table are near the screen as the page scrolls, by TanStack Virtual. Rows are as high as they
 * turn out; the one that has the focus stays drawn wherever it is.
 */
export function watchRows({ body, count, estimate, change }: Watched) {
  const options = () => ({
    count: count(),
    estimateSize: estimate,
    overscan: OVERSCAN,
    scrollMargin: body.getBoundingClientRect().top + window.scrollY,
    indexAttribute: 'data-index',
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const held = indexOfFocus(body);
      const drawn = defaultRangeExtractor(range);
      return held === undefined || held >= count() || drawn.includes(held)
        ? drawn
        : [...drawn, held].toSorted((a, b) => a - b);
    },
    onChange: () => change(seen()),
  });
  const rows = new Virtualizer<Window, HTMLElement>(options());
  const seen = (): RowWindow => ({
    items: rows.getVirtualItems().map(({ index, start, end }) => ({
      index,
      top: start - rows.options.scrollMargin,
      bottom: end - rows.options.scrollMargin,
    })),
    height: rows.getTotalSize(),
  });
  const stop = rows._didMount();
  const update = () => {
    rows.setOptions(options());
    rows._willUpdate();
  };
  update();
  change(seen());
  return {
    stop,
    /** There are more rows, or others. */
    update: () => {
      update();
      change(seen());
    },
    /** How high the rows are that are drawn now. */
    measure: () => {
      rows.measureElement(null);
      for (const row of body.querySelectorAll<HTMLElement>('tr[data-index]')) rows.measureElement(row);
    },
  };
}

function indexOfFocus(body: HTMLElement): number | undefined {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-index]');
  return row !== null && row !== undefined && body.contains(row) ? Number(row.dataset['index']) : undefined;
}

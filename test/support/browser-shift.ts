import type { Page } from 'playwright-core';

/** Lets the pages that are opened from now on say how much of them moved by itself. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
          shifted += Number(entry.value);
      }
      document.documentElement.dataset['shifted'] = String(shifted);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The cumulative layout shift of the page that is open, which {@link watchShifts} counts. */
export async function shiftOf(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0));
}

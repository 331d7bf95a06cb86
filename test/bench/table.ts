import { startBrowser } from '#test/support/browser.ts';
import { serveTablePage } from '#test/support/table-page/serve-table-page.ts';

/** How long frames take while ten thousand rows are scrolled through, in milliseconds, as the browser draws them. */
const [ROWS, TURNS, TURN_PIXELS] = [10_000, 300, 600];

const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
const { address, remove } = await serveTablePage(page);
await page.goto(`${address}/?count=${ROWS}`);
await page.locator('tr[data-key]').nth(20).waitFor();
const frames = await page.evaluate(
  async ({ turns, pixels }) => {
    const lengths: number[] = [];
    for (let before = performance.now(), turn = 0; turn < turns; turn += 1) {
      scrollBy(0, pixels);
      const now = await new Promise<number>(requestAnimationFrame);
      lengths.push(now - before);
      before = now;
    }
    return lengths.toSorted((a, b) => a - b);
  },
  { turns: TURNS, pixels: TURN_PIXELS },
);
const at = (share: number) => (frames[Math.floor(frames.length * share)] ?? Number.NaN).toFixed(1);
console.log(
  `${ROWS} rows, ${TURNS} frames: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(0.999)} ms`,
);
await browser.close();
await remove();

import type { Browser } from 'playwright-core';

const [HEIGHT, WIDE, NARROW, GAP] = [500, 800, 244, 12];
const QUALITY = 62;

/** Puts the pictures of a page beside each other, at five eighths of their size: wide light, wide dark, narrow light, narrow dark. */
export async function sheetOf(browser: Browser, shots: readonly Buffer[]): Promise<Buffer> {
  const images = shots.map(
    (shot, at) =>
      `<img style="height:${HEIGHT}px;width:${at < 2 ? WIDE : NARROW}px" src="data:image/png;base64,${shot.toString('base64')}">`,
  );
  const width = 2 * (WIDE + NARROW) + 5 * GAP;
  const page = await browser.newPage({ viewport: { width, height: HEIGHT + 2 * GAP } });
  await page.setContent(
    `<body style="margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;background:#888">${images.join('')}</body>`,
  );
  const sheet = await page.screenshot({ type: 'jpeg', quality: QUALITY });
  await page.close();
  return sheet;
}

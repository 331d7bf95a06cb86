import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WHAT_COLOURS_CHANGE = ['color-contrast', 'link-in-text-block'];

/** What axe finds against WCAG 2.2 AA on the page, in light and in dark; empty if all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // A statement alone stands in a frame, and only where the browser has a viewer of PDFs, which this one has not: so one run in the page itself is enough, without a second page
    // to merge in.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const chosen = colorScheme === 'light' ? axe.withTags(STANDARD) : axe.withRules(WHAT_COLOURS_CHANGE);
    const { violations } = await chosen.analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme} ${page.url()} ${id} ${target.join(' ')}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

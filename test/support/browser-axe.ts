import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;

/** What axe finds against WCAG 2.2 AA on the page as it stands, in light and in dark; nothing is good. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme} ${page.url()} ${id} ${target.join(' ')}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

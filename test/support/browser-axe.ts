import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WHAT_COLOURS_CHANGE = ['color-contrast', 'link-in-text-block'];
const ONLY = { resultTypes: ['violations'] } as const;

/** What axe finds against WCAG 2.2 AA on the page, in light and in dark; empty if all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await (colorScheme === 'light' ? inLight(page) : inDark(page));
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${colorScheme} ${page.url()} ${id} ${target.join(' ')}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/**
 * A statement alone stands in a frame, and only where the browser has a viewer of PDFs, which this one has not: so one run
 * in the page itself is enough, without a second page to merge in.
 */
function inLight(page: Page): Promise<Results> {
  return new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: [...ONLY.resultTypes] })
    .withTags(STANDARD)
    .analyze();
}

/** Asks the axe that the run in light has brought into the page. */
function inDark(page: Page): Promise<Results> {
  const options = { ...ONLY, runOnly: { type: 'rule', values: WHAT_COLOURS_CHANGE } };
  return page.evaluate<Results>(`axe.run(document, ${JSON.stringify(options)})`);
}

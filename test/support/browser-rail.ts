import type { Locator, Page } from 'playwright-core';

/** The links of the rail, in its order. */
export const railOf = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link');

/** Goes to a section by the rail, as a person would; what waits there may stand beside its name. */
export async function goTo(page: Page, section: string): Promise<void> {
  await railOf(page)
    .filter({ hasText: new RegExp(`^${section}`) })
    .click();
}

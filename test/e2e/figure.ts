import type { Locator, Page } from 'playwright-core';

/** A figure of a page, by what it is called. */
export const figure = (page: Page, name: string): Locator =>
  page
    .locator('dl > div', { has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .first();

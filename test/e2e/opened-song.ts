import type { Page } from 'playwright-core';

/**
 * A song that is open on the desk: it takes the focus as it opens, and from then on its keys work. Without a title the
 * next, whichever it is.
 */
export const openedSong = (page: Page, title?: string) =>
  page
    .getByRole('region', title === undefined ? {} : { name: title })
    .and(page.locator(':focus'))
    .waitFor();

/** Presses keys one after another. */
export const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

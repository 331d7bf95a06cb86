import type { Page } from 'playwright-core';

/** Waits until a page has its heading or its dialog, and nothing on it is loading. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).or(page.getByRole('dialog')).first().waitFor();
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
}

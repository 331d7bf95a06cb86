import type { Browser, Page } from 'playwright-core';

/** Who signs in, as the local sign-in page names them. */
export type Person =
  | 'Admin · admin-1'
  | 'Ops · ops-1'
  | 'Finance · finance-1'
  | 'Finance · finance-2'
  | 'Viewer · viewer-1'
  | 'Partner · partner-1';

/** Waits follow what the page shows; this ends a wait for something that never comes, even on a very busy machine. */
const PATIENCE_MS = 120_000;

/** Opens the site in a browser of its own and signs in as a person would; a partner’s staff name their partner. */
export async function signIn(
  browser: Browser,
  url: string,
  person: Person,
  partnerId?: string,
): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in' }).click();
  if (partnerId !== undefined) await page.getByLabel('Partner’s id').fill(partnerId);
  await page.getByRole('button', { name: person }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  return page;
}

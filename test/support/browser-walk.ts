import type { Page } from 'playwright-core';

/** A place of the site: where it is, and the heading that it has for whoever may open it. */
export type Stop = { readonly address: string; readonly heading: string; readonly isOpen: boolean };

/** What a phone is wide, in CSS pixels. */
const PHONE = { width: 390, height: 800 };
/** A place comes in a blink; one that does not come is said, and the walk goes on. */
const PATIENCE_MS = 20_000;
const SHOWN = 200;
const REFUSED = /status of 40[34]/;

/**
 * Goes through places by the router, without loading the site anew, and gives what is wrong with them: an error where
 * the person may look, no refusal with a heading where not, what the console or a promise says, what is wider than a phone.
 */
export async function walk(page: Page, stops: readonly Stop[]): Promise<readonly string[]> {
  const found: string[] = [];
  let here: Stop | undefined;
  page.on('pageerror', (error) => found.push(`${here?.address}: ${error.message}`));
  page.on('console', (message) => {
    const isExpected = here?.isOpen === false && REFUSED.test(message.text());
    if (message.type() === 'error' && !isExpected) found.push(`${here?.address}: ${message.text()}`);
  });
  await page.setViewportSize(PHONE);
  for (const stop of stops) {
    here = stop;
    found.push(...(await lookedAt(page, stop)).map((words) => `${stop.address}: ${words}`));
  }
  return found;
}

async function lookedAt(page: Page, { address, heading, isOpen }: Stop): Promise<readonly string[]> {
  await page.evaluate((to) => history.pushState(null, '', to), address);
  const main = page.getByRole('main');
  const awaited = isOpen
    ? main.getByRole('heading', { level: 1, name: heading, exact: true })
    : main.getByRole('alert').first();
  const came = await awaited.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  );
  if (!came) return [`shows ${(await main.textContent())?.slice(0, SHOWN)}`];
  await page.getByText('Loading…').first().waitFor({ state: 'detached' });
  return page.evaluate((mayLook) => {
    const wrong: string[] = [];
    const alert = document.querySelector('#page [role=alert]')?.textContent;
    if (mayLook && alert !== undefined && alert !== null) wrong.push(`says ${alert}`);
    if (document.querySelectorAll('#page h1:not([hidden])').length !== 1) wrong.push('has not one heading');
    const beyond = document.documentElement.scrollWidth - innerWidth;
    if (beyond > 0) wrong.push(`is ${beyond} px too wide`);
    return wrong;
  }, isOpen);
}

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { ROUTES } from '#shared/contract/routes.ts';
import { startBrowser } from '#test/support/browser.ts';
import { TEST_LIMIT_MS } from '#test/support/browser-limit.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';

/** Drawing seventy operations takes a busy machine a while. */
const PATIENCE_MS = 90_000;
jest.setTimeout(TEST_LIMIT_MS);

let system: LocalSystem;
/** Pixels of a turn of the wheel, how long the page has to draw, and how many turns without anything new end it. */
const [SCREEN, PAUSE_MS, STILL] = [400, 80, 40];
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  system = await startLocalSystem();
  browser = await startBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${system.url}/`)) foreign.push(request.url());
  });
  await page.goto(`${system.url}/api/docs`);
  await page.locator('#operations-partners-createPartner').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** The ids of all operations: a long page is drawn as one scrolls. Ends where nothing more comes, at the top again. */
async function idsWhileScrolling(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let idle = 0; idle < STILL && found.size < ROUTES.length; idle += 1) {
    const ids = await page.locator('.opblock').evaluateAll((blocks) => blocks.map(({ id }) => id));
    if (ids.some((id) => !found.has(id))) idle = 0;
    for (const id of ids) found.add(id);
    await page.mouse.wheel(0, SCREEN);
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.evaluate(() => scrollTo(0, 0));
  return [...found];
}

describe('the reference of the contract', () => {
  test('has every operation with what it is for, under its noun', async () => {
    const ids = await idsWhileScrolling();
    expect(ids.map((id) => id.split('-').at(-1)).toSorted()).toEqual(
      ROUTES.map(({ operation }) => operation).toSorted(),
    );
    await page.getByText('Onboard a foreign society').waitFor();
    await page.getByText('Foreign societies and the agreements with them.').waitFor();
  });

  test('says of an operation who may, what is refused, and shows an example and its fields', async () => {
    const operation = page.locator('#operations-partners-createPartner');
    await operation.locator('.opblock-summary-control').click();
    await operation.getByText('partner.society-taken').first().waitFor();

    await expect(operation.getByText('Who may:').locator('..').textContent()).resolves.toContain('Admin');
    const body = operation.locator('.opblock-section-request-body');
    await body.getByText('"international@ascap.example"').waitFor();
    await body.getByText('Schema', { exact: true }).click();
    await body.getByText('settlementCurrency').first().waitFor();
  });

  test('has the schemas with their fields', async () => {
    const note = page
      .locator('.models article[data-json-schema-level="0"]')
      .filter({ has: page.getByText('AddNote', { exact: true }) });
    await note.getByRole('button').first().click();
    await note.getByText('text', { exact: true }).waitFor();
  });

  test.each(['light', 'dark'] as const)('is %s where people want it so', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const colours = await page.evaluate(() => {
      const { backgroundColor } = getComputedStyle(document.body);
      const title = document.querySelector('.info .title');
      return { ground: backgroundColor, ink: title === null ? '' : getComputedStyle(title).color };
    });
    const brightness = (colour: string) =>
      (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);

    expect(brightness(colours.ground) > brightness(colours.ink)).toBe(colorScheme === 'light');
  });

  test('breaks no rule of the site’s headers, and asks no other host for anything', () => {
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  test('is a page that no other page of the site loads', async () => {
    const text = await (await fetch(system.url)).text();

    expect(text).not.toContain('reference');
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { axeFindings } from '#test/support/browser-axe.ts';
import { serveTablePage, type TablePage } from '#test/support/table-page/serve-table-page.ts';

/** A page that stands alone is quick, even on a busy machine. */
const PATIENCE_MS = 15_000;

let browser: Browser;
let page: Page;
let table: TablePage;

beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage({ locale: 'en-GB', acceptDownloads: true });
  page.setDefaultTimeout(PATIENCE_MS);
  table = await serveTablePage(page);
});
afterAll(async () => {
  await browser?.close();
  await table?.remove();
});
beforeEach(async () => {
  await page.goto(table.address);
  await page.evaluate(() => localStorage.clear());
  await page.setViewportSize({ width: 1280, height: 800 });
});

async function open(search: string): Promise<void> {
  await page.goto(`${table.address}/?${search}`);
  await page.getByRole('table').waitFor();
}
const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const chosen = (words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor();
const focused = () =>
  page.evaluate(
    () => document.activeElement?.closest('tr')?.getAttribute('data-key') ?? document.activeElement?.tagName,
  );

describe('a list of the site', () => {
  test('lets rows be chosen: one, a stretch with Shift, by keyboard, and all that are here', async () => {
    await open('count=60');
    await box('Payee 2').click();
    await chosen('1 chosen');
    await box('Payee 6').click({ modifiers: ['Shift'] });
    await chosen('5 chosen');
    await page.getByRole('link', { name: 'Open p8', exact: true }).focus();
    await page.keyboard.press('Space');
    await chosen('6 chosen');
    await page.keyboard.press('Shift+ArrowDown');
    await chosen('7 chosen');
    expect(await focused()).toBe('p9');
    expect(await axeFindings(page)).toEqual([]);
    await box('Choose all that are shown').click();
    await chosen('60 chosen');
    await box('Choose all that are shown').click();
    await page.getByText('60 chosen').waitFor({ state: 'detached' });
  });

  test('keeps the focus on the row that follows where rows go away', async () => {
    await open('count=60');
    await box('Payee 3').click();
    await page.getByRole('link', { name: 'Open p3', exact: true }).focus();
    await page
      .getByRole('button', { name: 'Take away' })
      .evaluate((button) => button.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await box('Payee 3').waitFor({ state: 'detached' });

    expect(await focused()).toBe('p4');
  });

  test('sorts by what its columns say once all rows are here, and says so', async () => {
    await open('count=60');
    await page.getByRole('button', { name: 'Net' }).click();
    await page.locator('th[aria-sort=descending]').getByText('Net').waitFor();
    await page.locator('tbody tr').first().getByText('GHS 9930.05').waitFor();
    await page.getByRole('button', { name: 'Payee' }).click();

    await page.locator('tbody tr').nth(2).getByText('Payee 2', { exact: true }).waitFor();
    expect(await page.locator('tbody tr').first().getAttribute('data-key')).toBe('p0');
  });

  test('loads more as one scrolls, says how many of how many, and says what did not come', async () => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await open('count=96&page=32&fails=64');
    await page.getByText('32 of 96 payees').waitFor();
    await page.mouse.wheel(0, 3000);
    await page.getByText('64 of 96 payees').waitFor();
    await page.mouse.wheel(0, 6000);
    await page.getByRole('alert').getByText('the line was cut').waitFor();
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByText('96 payees', { exact: true }).waitFor();

    expect(await focused()).toBe('p64');
  });

  test('downloads all of it as CSV, pages that were not here too', async () => {
    await open('count=150&page=50');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download CSV' }).click();
    const file = await download;
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n');

    expect(file.suggestedFilename()).toBe('payees.csv');
    expect(lines).toHaveLength(151);
    expect(lines.slice(0, 2)).toEqual(['Payee,Territory,Net,Net (currency)', 'Payee 0,GH,0.05,GHS']);
  });

  test('shows the columns that somebody chose, and remembers them with the density', async () => {
    await open('count=60');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Note' }).uncheck();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'Dense rows' }).check();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Columns');
    await open('count=60');

    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      '',
      'Payee',
      'Territory',
      'Net',
      'Act',
    ]);
    expect((await page.locator('tbody tr').nth(1).boundingBox())?.height).toBe(32);
  });

  test.each([360, 390])('folds columns at %d px, so that nothing runs over to the side', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open('count=60');
    const heads = await page.getByRole('columnheader').allTextContents();

    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    expect(heads.length).toBeLessThan(6);
    await page.locator('tbody tr').first().getByText('a longer note of p0').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });

  test('draws a few of ten thousand rows, numbers them all, and keeps the row that has the focus', async () => {
    await open('count=10000');
    await page.getByRole('link', { name: 'Open p4', exact: true }).focus();
    await page.evaluate(() => scrollTo(0, 200_000));
    await page.locator('tr[aria-rowindex="4990"]').waitFor();

    expect(await page.locator('tbody tr[data-key]').count()).toBeLessThan(120);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(await focused()).toBe('p4');
  });
});

describe('the filters of a list', () => {
  const said = (words: string) => page.locator('output').getByText(words, { exact: true }).waitFor();
  const chips = () =>
    page.getByRole('list', { name: 'Filters that are set' }).getByRole('listitem').allTextContents();

  test('stand as chips once they are set, and are taken off there; the focus stays among them', async () => {
    await open('count=5&filters');
    await page.getByLabel('Station').fill('Volta FM');
    await page.getByLabel('Title').fill('river');
    await said('{"stationId":"GH-2","title":"river"}');
    expect(await chips()).toEqual(['Station Volta FM', 'Title river', 'Clear all']);
    await page.getByRole('button', { name: 'Take off Station: Volta FM' }).press('Enter');
    await said('{"title":"river"}');

    await page.locator('search:focus').waitFor();
    expect(await page.getByLabel('Station').inputValue()).toBe('');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('have a period as one control, typed or pressed in its calendar', async () => {
    await open('count=5&filters');
    await page.getByRole('button', { name: 'Period: any day' }).click();
    const calendar = page.getByRole('dialog', { name: 'Period' });
    await calendar.getByLabel('From', { exact: true }).fill('2026-01-05');
    await calendar.getByRole('button', { name: /12 January 2026/ }).click();
    await calendar.getByRole('button', { name: /20 January 2026/ }).click();
    await said('{"from":"2026-01-12","to":"2026-01-20"}');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page
      .getByRole('button', { name: 'Period: 12 Jan 2026 to 20 Jan 2026' })
      .and(page.locator(':focus'))
      .waitFor();
  });

  test('are one sheet on a phone, which says how many are set', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('count=5&filters');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByLabel('Status').selectOption('Paid');
    await sheet.getByLabel('From').fill('2026-01-05');
    expect(await axeFindings(page)).toEqual([]);
    await sheet.getByRole('button', { name: 'Show' }).click();

    await page.getByRole('button', { name: 'Filters (2)' }).and(page.locator(':focus')).waitFor();
    expect(await chips()).toEqual(['Status Paid', 'Period from 5 Jan 2026', 'Clear all']);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { axeFindings } from '#test/support/browser-axe.ts';
import { settled } from '#test/support/browser-settled.ts';
import { shiftOf, watchShifts } from '#test/support/browser-shift.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { chooseFile } from '#test/support/browser-upload.ts';

/** Where somebody works, and with which browser. */
export type Place = { readonly url: string; readonly browser: Browser };

/** Of the layout, what a reader hardly notices. */
const MOST_SHIFT = 0.05;
const STEADY = [
  ...['/usage/matching', '/usage/matching?panel=bands', '/notices', '/notices?panel=choose', '/people'],
  ...['/licensing', '/licensing/tariffs', '/licensing/licences?panel=new', '/licensing/territory'],
  ...['/licensing/territory?panel=edit', '/jobs', '/issues', '/issues/cases', '/events'],
];
const SETTINGS = '/licensing/territory?panel=edit';
const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name'));

/** What becomes of what people typed when things go wrong. */
export function inputTests(place: () => Place): void {
  const admin = async (address: string) => {
    const page = await signIn(place().browser, place().url, 'Admin · admin-1');
    await page.goto(place().url + address);
    await dialogOf(page).waitFor();
    return page;
  };

  describe('what somebody types', () => {
    test('is kept through a reload and an expired sign-in, asks before it is discarded, and is gone then', async () => {
      const page = await admin(SETTINGS);
      const grace = dialogOf(page).getByLabel('Days of grace');
      await grace.fill('17');
      await page.keyboard.press('Escape');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Keep typing' }).click();
      expect(await grace.inputValue()).toBe('17');

      await page.reload();
      await dialogOf(page).getByText('What you had typed is here again.').waitFor();
      expect(await grace.inputValue()).toBe('17');

      await page.route('**/api/territories/*', (route) =>
        route.request().method() === 'PUT' ? route.fulfill({ status: 401, body: '' }) : route.continue(),
      );
      await dialogOf(page).getByRole('button', { name: 'Save settings' }).click();
      await page.getByRole('button', { name: 'Admin · admin-1' }).click();
      await dialogOf(page).getByText('What you had typed is here again.').waitFor();
      expect(page.url()).toBe(place().url + SETTINGS);
      expect(await grace.inputValue()).toBe('17');

      await page.mouse.click(10, 400);
      await page.getByRole('button', { name: 'Discard', exact: true }).click();
      await dialogOf(page).waitFor({ state: 'detached' });
      expect(
        await page.evaluate(() => Object.keys(sessionStorage).filter((name) => /draft/.test(name))),
      ).toEqual([]);
      await page.context().close();
    }, 300_000);

    test('is sent by itself when the lost connection is back, once', async () => {
      const page = await admin('/licensing?panel=new');
      const dialog = dialogOf(page);
      await dialog.getByLabel('Name').fill('Radio Volta');
      await dialog.getByLabel('Station id').fill('VOLTA');
      await page.context().setOffline(true);
      await dialog.getByRole('button', { name: 'Add station' }).click();
      await dialog.getByRole('alert').getByText('There is no connection').waitFor();
      expect(await dialog.getByLabel('Name').inputValue()).toBe('Radio Volta');
      await page.context().setOffline(false);
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('table').getByText('Radio Volta').waitFor();

      await page.goto(`${place().url}/licensing?panel=new`);
      await dialog.getByLabel('Name').fill('Another');
      await dialog.getByLabel('Station id').fill('VOLTA');
      await dialog.getByRole('button', { name: 'Add station' }).click();
      await dialog.getByRole('alert').getByText('A station with this id exists').waitFor();
      expect(await focusOf(page)).toBe('stationId');
      await page.context().close();
    }, 300_000);

    test('stands beside what somebody else saved meanwhile, and nothing is lost that neither chose', async () => {
      const [mine, theirs] = [await admin(SETTINGS), await admin(SETTINGS)];
      await dialogOf(mine).getByLabel('Days of grace').fill('21');
      await dialogOf(theirs).getByLabel('Days of grace').fill('30');
      await dialogOf(theirs).getByLabel('Years of corrections').fill('4');
      await dialogOf(theirs).getByRole('button', { name: 'Save settings' }).click();
      await dialogOf(theirs).waitFor({ state: 'detached' });

      await dialogOf(mine).getByRole('button', { name: 'Save settings' }).click();
      const notice = dialogOf(mine).getByRole('alert');
      await notice.getByText('Somebody changed it meanwhile').waitFor();
      await notice.getByRole('row', { name: 'Days of grace 30 21' }).waitFor();
      await notice.getByRole('row', { name: 'Years of corrections 4 theirs is taken' }).waitFor();
      expect(await axeFindings(mine)).toEqual([]);
      await notice.getByRole('button', { name: 'Keep mine on the new version' }).click();
      await dialogOf(mine).getByRole('button', { name: 'Save settings' }).click();
      await dialogOf(mine).waitFor({ state: 'detached' });

      await theirs.reload();
      const facts = theirs.getByRole('main');
      await facts.getByText('21 days').waitFor();
      await facts.getByText('4 years').waitFor();
      await Promise.all([mine, theirs].map((page) => page.context().close()));
    }, 300_000);

    test('is read as people write it, and what can be two numbers is refused with both', async () => {
      const page = await admin('/licensing/tariffs?panel=new');
      const dialog = dialogOf(page);
      await dialog.getByLabel('Broadcaster type').fill('community');
      await dialog.getByLabel('Rate').fill('1,250');
      await dialog.getByLabel('Effective date').fill('31/10/2026');
      await dialog.getByRole('button', { name: 'Add tariff' }).click();
      await dialog.getByText('This can be read as 1,250 or as 1.25. Write 1250 or 1.25.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await dialog.getByLabel('Rate').fill('GHS 1.25');
      expect(await dialog.getByLabel('Effective date').inputValue()).toBe('31 Oct 2026');
      await dialog.getByRole('button', { name: 'Add tariff' }).click();
      await dialog.waitFor({ state: 'detached' });
      const row = page.getByRole('row', { name: /Community/ });
      await row.getByText('GHS 1.25').waitFor();
      await row.getByText('31 Oct 2026').waitFor();
      await page.context().close();
    }, 300_000);
  });

  test('an upload that broke off goes on with the same file after a reload, and by itself', async () => {
    const page = await signIn(place().browser, place().url, 'Ops · ops-1');
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`${place().url}/usage/upload`);
    const asked: string[] = [];
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request.url());
      if (request.method() === 'POST' && request.url().endsWith('/api/usage/uploads'))
        asked.push(request.url());
    });
    const isSending = (url: URL) => !url.pathname.startsWith('/api/');
    await page.route(isSending, (route) =>
      route.request().method() === 'PUT' ? route.abort('connectionreset') : route.continue(),
    );
    const log = `station,title,artist\nVOLTA,Broken off ${Date.now()},Ama`;
    await chooseFile(page, 'plays.csv', log);
    await page.getByText('the connection broke; it goes on by itself').waitFor();
    await page.reload();
    await chooseFile(page, 'plays.csv', log);
    await page.getByText('the connection broke; it goes on by itself').waitFor();
    await page.unroute(isSending);
    await page.getByRole('region', { name: /ingestion$/ }).waitFor();

    expect(asked).toHaveLength(1);
    expect(new Set(sent).size).toBe(1);
    await page.context().close();
  }, 300_000);

  test('a page that was never opened says that there is no connection, keeps its heading, and comes when it is back', async () => {
    const page = await signIn(place().browser, place().url, 'Admin · admin-1');
    await page.context().setOffline(true);
    await page.evaluate(() => {
      history.pushState(null, '', '/audit');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.getByRole('alert').getByText('This part of the site could not be loaded').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('table').first().waitFor();
    await page.context().close();
  }, 300_000);

  test('no page of settings, stations or activity moves by itself while it loads', async () => {
    const page = await signIn(place().browser, place().url, 'Admin · admin-1');
    await watchShifts(page);
    const moved: [string, number][] = [];
    for (const address of STEADY) {
      await page.goto(place().url + address);
      await settled(page);
      const shift = await shiftOf(page);
      if (shift > MOST_SHIFT) moved.push([address, shift]);
    }

    expect(moved).toEqual([]);
    await page.context().close();
  }, 300_000);
}

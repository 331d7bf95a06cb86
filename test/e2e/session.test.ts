import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';
import { inputTests } from './input-tests.ts';

/** Oidc-client renews a minute before the end. */
const NEARLY_OVER_SECONDS = 63;

let system: LocalSystem;
let browser: Browser;
beforeAll(async () => {
  [system, browser] = await Promise.all([startLocalSystem(), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await system.stop();
});

test('a session is renewed without asking, and ends at the sign-in when one signs out', async () => {
  const page = await signIn(browser, system.url, 'Ops · ops-1');
  const renewal = page.waitForRequest(
    (request) => request.postData()?.startsWith('grant_type=refresh_token') === true,
  );
  await page.evaluate((seconds) => {
    for (const [name, kept] of Object.entries(sessionStorage)) {
      if (!name.startsWith('oidc.user')) continue;
      const ends = Math.floor(Date.now() / 1000) + seconds;
      sessionStorage.setItem(name, JSON.stringify({ ...JSON.parse(kept), expires_at: ends }));
    }
  }, NEARLY_OVER_SECONDS);
  await page.reload();
  const renewed = await (await renewal).response();
  expect(renewed?.status()).toBe(200);

  const revoked = page.waitForRequest(/\/revoke$/);
  const left = page.waitForRequest(/\/logout\?/);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await Promise.all([revoked, left]);
  await page.waitForURL(`${system.url}/`);
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}, 300_000);

inputTests(() => ({ url: system.url, browser }));

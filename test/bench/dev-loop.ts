import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { type DevSystem, startDevSystem } from '#test/support/dev-system.ts';

/** Prints how long a saved file takes to be seen from outside: a page in a browser, a function and a contract by HTTP. */

const ROUNDS = 5;
const PAUSE_MS = 50;
const QUIET_MS = 1000;
const PICTURE = 'build/dev-loop.png';

/** How something is changed to its n-th form, and how that is seen. */
type Loop = {
  readonly name: string;
  readonly save: (form: number) => void;
  readonly seen: (form: number) => Promise<unknown>;
};

const started = performance.now();
const dev = await startDevSystem();
console.log(`dev  up, its files copied first          ${since(started)}`);
const browser = await startBrowser();
try {
  const page = await signIn(browser, dev.addresses.site, 'Ops · ops-1');
  await page.getByRole('link', { name: 'International partners' }).click();
  await page.getByRole('heading', { name: 'International partners' }).waitFor();
  console.log(`dev  signed in as Ops, and is at         ${new URL(page.url()).pathname}`);
  mkdirSync('build', { recursive: true });
  for (const loop of loopsOf(dev, page)) await measure(loop);
  await page.screenshot({ path: PICTURE });
  console.log(`dev  the page as it is then              ${PICTURE}`);
} finally {
  await browser.close();
  await dev.stop();
}

async function measure({ name, save, seen }: Loop): Promise<void> {
  const seconds: number[] = [];
  for (let form = 1; form <= ROUNDS; form += 1) {
    await wait(QUIET_MS);
    const saved = performance.now();
    save(form);
    await seen(form);
    seconds.push((performance.now() - saved) / 1000);
  }
  const inOrder = seconds.toSorted((a, b) => a - b);
  const median = inOrder[Math.floor(ROUNDS / 2)] ?? Number.NaN;
  const all = seconds.map((value) => value.toFixed(2)).join(' ');
  console.log(`dev  ${name.padEnd(34)} ${median.toFixed(2)} s  (${all}; load ${loadavg()[0]?.toFixed(1)})`);
}

function loopsOf({ addresses, edit }: DevSystem, page: Page): readonly Loop[] {
  const textAt = async (address: string) => (await fetch(`${addresses.site}${address}`)).text();
  /** Replaces the form before by this one; the first replaces what the repository has. */
  const change = (file: string, first: string, form: (count: number) => string) => (count: number) =>
    edit(file, count === 1 ? first : form(count - 1), form(count));
  const heading = (form: number) => `Partners, form ${form}`;
  const answer = (form: number) => `{ table: 'ok', form${form}: 'ok' }`;
  const path = (form: number) => `method: 'GET',\n  path: '/api/artists-${form}'`;
  return [
    {
      name: 'a page, until the browser shows it',
      save: change('web/src/features/partners/partners-page.tsx', 'International partners', heading),
      seen: (form) => page.getByRole('heading', { name: heading(form) }).waitFor(),
    },
    {
      name: 'a function, until the API answers',
      save: change('functions/use-cases/jobs/check-health.ts', "{ table: 'ok' }", answer),
      seen: (form) => until(async () => (await textAt('/api/health')).includes(`form${form}`)),
    },
    {
      name: 'a contract, until gateway and API',
      save: change('shared/contract/artists.ts', "method: 'GET',\n  path: '/api/artists'", path),
      seen: async (form) => {
        const address = `/api/artists-${form}`;
        await until(async () => (await fetch(`${addresses.site}${address}`)).status === 401);
        await until(async () => (await textAt('/api/openapi.json')).includes(`"${address}"`));
      },
    },
  ];
}

async function until(look: () => Promise<boolean>): Promise<void> {
  while (!(await look().catch(() => false))) await wait(PAUSE_MS);
}

function since(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { axeFindings } from '#test/support/browser-axe.ts';
import { settled } from '#test/support/browser-settled.ts';
import { type Person, signIn } from '#test/support/browser-sign-in.ts';
import { sampleClient } from './sample-client.ts';
import { type SampleIds, sampleIds } from './sample-ids.ts';
import { screensOf } from './screens.ts';
import { startSample } from './start-sample.ts';

/**
 * `npm run audit:pages` asks axe about every page of the site with the sample quarter: as each role, in both languages and
 * both themes. It prints a table and ends with 1 where axe finds something. `-- fr Viewer` narrows it to a language and
 * roles; `--url URL` asks a local system that runs and has the sample.
 */
const PEOPLE: readonly Person[] = [
  'Admin · admin-1',
  'Ops · ops-1',
  'Finance · finance-1',
  'Viewer · viewer-1',
  'Partner · partner-1',
];
const LANGUAGES = ['en', 'fr'] as const;
const OWN_TABS = ['exports', 'cycles', 'remittances', 'lines', 'usage', 'held', 'songs', 'proposals'];
const MORE_OWN_TABS = ['repertoire', 'ingestions', 'notes', ''];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const started = values.url === undefined ? await startSample((line) => console.log(line)) : undefined;
const url = started?.url ?? values.url ?? '';
const ids = await sampleIds(started?.api ?? sampleClient(url, Number(new URL(url).port)));
const browser = await startBrowser();
const rows = [];
const isWanted = (name: string, all: readonly string[]) =>
  !all.some((one) => positionals.includes(one)) || positionals.includes(name);
const roles = PEOPLE.map(roleOf);

for (const person of PEOPLE.filter((one) => isWanted(roleOf(one), roles)))
  for (const language of LANGUAGES.filter((one) => isWanted(one, LANGUAGES)))
    rows.push(await audited(browser, person, language));
console.table(rows.map(({ found, ...row }) => ({ ...row, violations: found.length })));
const found = rows.flatMap((row) => row.found);
for (const line of found) console.log(line);
await browser.close();
await started?.stop();
process.exitCode = found.length === 0 ? 0 : 1;

async function audited(browser: Browser, person: Person, language: (typeof LANGUAGES)[number]) {
  const role = roleOf(person);
  const page = await signIn(browser, url, person, role === 'Partner' ? ids.partner : undefined);
  await page.evaluate((chosen) => localStorage.setItem('zamio.language', chosen), language);
  const found: string[] = [];
  const addresses = addressesOf(role, ids);
  for (const address of addresses) found.push(...(await lookedAt(page, address)));
  await page.context().close();
  return {
    role,
    language,
    pages: addresses.length,
    found: found.map((line) => `${role} ${language} ${line}`),
  };
}

async function lookedAt(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await settled(page);
  return axeFindings(page);
}

function addressesOf(role: string, id: SampleIds): readonly string[] {
  const own = [...OWN_TABS, ...MORE_OWN_TABS].map((tab) => `/partners/${id.partner}/${tab}`);
  if (role === 'Partner') return ['/', ...own];
  const staff = screensOf(id).filter(({ who }) => !who.startsWith('Partner'));
  return [...new Set(staff.map(({ address }) => address))];
}

function roleOf(person: Person): string {
  return person.split(' ')[0] ?? person;
}

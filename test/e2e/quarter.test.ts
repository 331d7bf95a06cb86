import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { TEST_LIMIT_MS } from '#test/support/browser-limit.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { uploadCsv } from '#test/support/browser-upload.ts';
import { scriptsOf } from '#test/support/browser-weight.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';
import { once } from '#test/support/once.ts';
import { addressesOf } from './addresses.ts';
import * as small from './small-quarter.ts';

const PORT = 4500;
/** Gzipped JavaScript of the first page, and of any other beyond it. */
const FIRST_LOAD_BYTES = 230_000;
const ROUTE_BYTES = 60_000;
jest.setTimeout(TEST_LIMIT_MS);

let system: LocalSystem;
let browser: Browser;
let admin: Page;
let ops: Page;

beforeAll(async () => {
  system = await startLocalSystem(PORT);
  browser = await startBrowser();
  admin = await signIn(browser, system.url, 'Admin · admin-1');
  ops = await signIn(browser, system.url, 'Ops · ops-1');
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const figure = (page: Page, name: string) =>
  page
    .locator('dl > div', { has: page.getByText(name, { exact: true }) })
    .locator('dd')
    .first();

/** The station, its tariff, the partner and its agreement; gives the partner's address. */
const onboarded = once(async () => {
  await admin.goto('/');
  await admin.getByRole('link', { name: 'Licensing' }).click();
  await admin.getByRole('link', { name: 'Add station' }).first().click();
  await fillDialog(admin, small.STATION, 'Add station');
  await admin.getByRole('cell', { name: 'GH-COM-01' }).waitFor();

  await admin.getByRole('link', { name: 'Tariffs' }).click();
  await admin.getByRole('link', { name: 'Add tariff' }).first().click();
  await fillDialog(admin, small.TARIFF, 'Add tariff');
  await admin.getByRole('cell', { name: 'GHS 0.600000' }).waitFor();

  await admin.getByRole('link', { name: 'International partners' }).click();
  await admin.getByRole('link', { name: 'Add partner' }).first().click();
  await fillDialog(admin, small.PARTNER, 'Add partner');
  await admin.getByRole('heading', { name: 'ASCAP' }).waitFor();
  await admin.getByRole('link', { name: 'Add agreement' }).first().click();
  await fillDialog(admin, small.AGREEMENT, 'Add agreement');

  await admin.getByRole('row', { name: /15.00 %.*Active/ }).waitFor();
  return new URL(admin.url()).pathname;
});

/** The repertoire of the partner; gives what became of its rows. */
const delivered = once(async () => {
  await onboarded();
  await ops.goto('/');
  await ops.getByRole('link', { name: 'International partners' }).click();
  await ops.getByRole('link', { name: 'ASCAP' }).click();
  await ops.getByRole('link', { name: 'Repertoire' }).click();
  await ops.getByRole('link', { name: 'Upload repertoire' }).first().click();
  const works = await uploadCsv(ops, 'works.csv', small.WORKS);
  await ops.reload();
  const recordings = await uploadCsv(ops, 'recordings.csv', small.RECORDINGS);
  await ops.getByRole('button', { name: 'Close' }).click();
  await ops.getByRole('link', { name: 'Golden River' }).waitFor();
  return { works, recordings };
});

/** The play log, with the play linked whose name nobody knows. */
const linked = once(async () => {
  await delivered();
  await ops.getByRole('link', { name: 'Usage and matching' }).click();
  await ops.getByRole('link', { name: 'Upload play log' }).click();
  await uploadCsv(ops, 'plays.csv', small.PLAYS);
  await ops.getByRole('link', { name: 'Usage and matching' }).click();
  await ops.getByRole('link', { name: 'Track 07' }).click();
  const panel = ops.getByRole('dialog');
  await panel.getByLabel('Search by title, name, ISWC or ISRC').fill('US-ZQG-22-00541');
  await panel
    .getByRole('radio', { name: /Sunday Highlife/ })
    .last()
    .check();
  await panel.getByLabel('Reason').fill('Heard and recognised');
  await panel.getByRole('button', { name: 'Link', exact: true }).click();

  await ops.getByText('Linked 1 play').waitFor();
  await panel.getByRole('heading', { name: 'Unknown Tune' }).waitFor();
  await ops.keyboard.press('Escape');
  await ops.getByRole('link', { name: 'Unknown Tune' }).waitFor();
  await ops.getByRole('link', { name: 'Track 07' }).waitFor({ state: 'detached' });
});

/** The cycle, opened and closed; gives its address. */
const locked = once(async () => {
  await linked();
  await ops.getByRole('link', { name: 'Royalty cycles' }).click();
  await ops.getByRole('link', { name: 'Open cycle' }).first().click();
  await fillDialog(ops, small.CYCLE, 'Open cycle');
  await ops.getByRole('link', { name: 'Close cycle' }).click();
  await fillDialog(ops, {}, 'Close cycle');
  await ops.getByText('Locked', { exact: true }).first().waitFor();
  return new URL(ops.url()).pathname;
});

/** Every page, looked at by axe, with the scripts that it loaded. */
const visited = once(async () => {
  const pages = [];
  for (const address of addressesOf(await onboarded(), await locked())) {
    const scripts = await scriptsOf(admin, address);
    pages.push({ address, scripts, violations: await axeFindings(admin) });
  }
  return pages;
});

describe('a quarter by hand in the browser', () => {
  test('Admin adds a station, its tariff, a partner and its agreement', async () => {
    await admin.goto(await onboarded());

    await admin.getByRole('heading', { name: 'ASCAP' }).waitFor();
  });

  test('a society that exists already is refused in plain words', async () => {
    await onboarded();
    await admin.goto('/partners?panel=new');
    const dialog = admin.getByRole('dialog');
    for (const [label, value] of Object.entries(small.PARTNER)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: 'Add partner' }).click();

    await expect(dialog.getByRole('alert').textContent()).resolves.toContain(
      'A partner with this society code exists',
    );
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('Ops uploads the repertoire and sees what became of each row', async () => {
    const { works, recordings } = await delivered();

    expect(works).toContain('Works 2 0 0 1');
    expect(works).toContain('Download rejected rows');
    expect(recordings).toContain('Recordings 0 2 0 0');
  });

  test('Ops uploads the play log and links the play whose name nobody knows', async () => {
    await linked();
    await ops.goto('/usage');

    await ops.getByRole('link', { name: 'Unknown Tune' }).waitFor();
    await expect(ops.getByRole('link', { name: 'Track 07' }).count()).resolves.toBe(0);
  });

  test('Ops opens the cycle and closes it; the figures are those worked out by hand', async () => {
    await ops.goto(await locked());

    await figure(ops, 'Gross').getByText(small.FIGURES.gross).waitFor();
    await figure(ops, 'Held').getByText(small.FIGURES.held).waitFor();
    await figure(ops, 'Admin fee').getByText(small.FIGURES.fee).waitFor();
  });

  test('an amount opens its derivation, which has an address of its own', async () => {
    await ops.goto(await locked());
    await ops.getByRole('link', { name: 'Line items' }).click();
    await ops.getByRole('button', { name: 'Gross' }).click();
    await ops
      .getByRole('columnheader', { name: 'Gross' })
      .and(ops.locator('[aria-sort=descending]'))
      .waitFor();
    await ops
      .getByRole('row', { name: /Golden River/ })
      .getByRole('link')
      .first()
      .click();
    await ops.getByText('The stations below add up to this line').waitFor();
    await ops.reload();

    await ops.getByRole('heading', { name: 'Harbour FM' }).waitFor();
    await ops.keyboard.press('Escape');
    await ops.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('Ops exports the statement in every format, each file with its checksum', async () => {
    await ops.goto(await locked());
    await ops.getByRole('link', { name: 'Statements' }).click();
    for (const [format, part] of Object.entries(small.LAST_FILE_OF)) {
      await ops.getByRole('button', { name: `Export ${format}`, exact: true }).click();
      await ops.getByRole('cell', { name: part, exact: true }).waitFor();
    }
    const files = (await ops.getByRole('row').allTextContents()).slice(1);

    expect(files).toHaveLength(small.FILES.length);
    for (const file of small.FILES) expect(files.some((row) => row.includes(file))).toBe(true);
    for (const row of files) expect(row).toMatch(/[0-9a-f]{64}$/);
    await expect(ops.getByRole('alert').count()).resolves.toBe(0);
  });

  test('one of Finance approves, another sends and settles, and the statement can be had', async () => {
    await locked();
    const first = await signIn(browser, system.url, 'Finance · finance-1');
    await first.getByRole('link', { name: 'Remittances' }).click();
    await first.getByRole('link', { name: 'ASCAP' }).click();
    await figure(first, 'Net payable').getByText(small.FIGURES.payable).waitFor();
    await first.getByRole('button', { name: 'Approve' }).click();
    await fillDialog(first, {}, 'Approve');
    await first.getByText('another person of Finance sends it').waitFor();
    await expect(first.getByRole('button', { name: 'Send' }).count()).resolves.toBe(0);

    const second = await signIn(browser, system.url, 'Finance · finance-2');
    await second.goto(new URL(first.url()).pathname);
    await second.getByRole('button', { name: 'Send' }).click();
    await fillDialog(second, { 'Payment reference': 'GCB-0001' }, 'Send');
    await second.getByRole('button', { name: 'Settle' }).click();
    await fillDialog(second, {}, 'Settle');
    await second.getByText('Settled').first().waitFor();

    const download = second.waitForEvent('download');
    await second.getByRole('button', { name: 'Download CSV' }).click();
    const statement = readFileSync(await (await download).path(), 'utf8');
    expect(statement).toContain(small.FIGURES.payable);
  });

  test('a viewer reads all of it and is offered nothing to change', async () => {
    await locked();
    const viewer = await signIn(browser, system.url, 'Viewer · viewer-1');
    await viewer.getByRole('link', { name: '2026-Q1 – Ghana' }).click();
    await figure(viewer, 'Gross').getByText(small.FIGURES.gross).waitFor();

    await expect(viewer.getByRole('link', { name: 'Close cycle' }).count()).resolves.toBe(0);
    await expect(viewer.getByRole('button', { name: 'Add note' }).count()).resolves.toBe(0);
    await expect(viewer.getByRole('link', { name: 'Audit' }).count()).resolves.toBe(0);
  });

  test('a partner sees its own society, repertoire and remittance, and nothing else', async () => {
    await locked();
    const partnerId = (await onboarded()).split('/')[2];
    const partner = await signIn(browser, system.url, 'Partner · partner-1', partnerId);
    await partner.getByRole('heading', { name: 'ASCAP' }).waitFor();
    await partner.getByRole('link', { name: 'Repertoire' }).click();
    await partner.getByRole('link', { name: 'Golden River' }).waitFor();
    await partner
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Remittances' })
      .click();
    await partner.getByRole('link', { name: 'ASCAP' }).click();
    await figure(partner, 'Net payable').getByText(small.FIGURES.payable).waitFor();

    const rail = partner.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect(await rail.allTextContents()).toEqual(['Your society', 'Remittances', 'Jobs']);
    await expect(partner.getByRole('alert').count()).resolves.toBe(0);
  });

  test('no page has an axe violation, in light or in dark', async () => {
    expect((await visited()).flatMap(({ violations }) => violations)).toEqual([]);
  });

  test('the first load and every route keep to their size', async () => {
    const pages = await visited();
    const first = await scriptsOf(admin, '/cycles');
    const beyond = pages.map(({ address, scripts }) => ({
      address,
      bytes: sum([...scripts].flatMap(([url, bytes]) => (first.has(url) ? [] : [bytes]))),
    }));

    expect(sum(first.values())).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
    expect(beyond.filter(({ bytes }) => bytes > ROUTE_BYTES)).toEqual([]);
  });
});

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { TEST_LIMIT_MS } from '#test/support/browser-limit.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { scriptsOf } from '#test/support/browser-weight.ts';
import { closeTests } from './close-tests.ts';
import { cockpitTests } from './cockpit-tests.ts';
import { figure } from './figure.ts';
import { listTests } from './list-tests.ts';
import { nextQuarterOf } from './next-quarter.ts';
import { partnerTests } from './partner-tests.ts';
import { proposalTests } from './proposal-tests.ts';
import { type QuarterByHand, startQuarter } from './quarter-by-hand.ts';
import { roleTests } from './role-tests.ts';
import { settlementTests } from './settlement-tests.ts';
import * as small from './small-quarter.ts';

/** Gzipped JavaScript of the first page, and of any other beyond it, apart from the library of the charts. */
const FIRST_LOAD_BYTES = 200_000;
const CHARTS = /\/charts-[^/]+\.js$/;
const ROUTE_BYTES = 60_000;
jest.setTimeout(TEST_LIMIT_MS);

let quarter: QuarterByHand;
const next = nextQuarterOf(() => quarter);

beforeAll(async () => {
  quarter = await startQuarter();
});
afterAll(async () => {
  await quarter?.browser.close();
  await quarter?.system.stop();
});

describe('a quarter by hand in the browser', () => {
  test('Admin adds a station, its tariff, a partner and its agreement', async () => {
    await quarter.admin.goto(await quarter.onboarded());

    await quarter.admin.getByRole('heading', { name: 'ASCAP' }).waitFor();
  });

  test('Home ticks what of a new system is there, and leads to what is next', async () => {
    await quarter.onboarded();
    await quarter.admin.goto('/');
    const step = (words: string) => quarter.admin.getByRole('listitem').filter({ hasText: words });
    for (const words of ['A station', 'A tariff', 'A partner', 'The agreement'])
      await step(words).getByText('Done').waitFor();
    await step('The repertoire').getByRole('link', { name: 'Upload repertoire' }).click();

    await quarter.admin.getByRole('dialog', { name: 'Upload repertoire' }).waitFor();
    await quarter.admin.keyboard.press('Escape');
  });

  test('a society that exists already is refused in plain words', async () => {
    await quarter.onboarded();
    await quarter.admin.goto('/partners?panel=new');
    const dialog = quarter.admin.getByRole('dialog');
    for (const [label, value] of Object.entries(small.PARTNER)) await dialog.getByLabel(label).fill(value);
    await dialog.getByRole('button', { name: 'Add partner' }).click();

    await expect(dialog.getByRole('alert').textContent()).resolves.toContain(
      'A partner with this society code exists',
    );
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  });

  test('Ops uploads the repertoire and sees what became of each row', async () => {
    const { works, recordings } = await quarter.delivered();

    expect(works).toContain('Works 2 0 0 1');
    expect(works).toContain('Download rejected rows');
    expect(recordings).toContain('Recordings 0 2 0 0');
  });

  test('Ops uploads the play log and links the play whose name nobody knows', async () => {
    await quarter.linked();
    await quarter.ops.goto('/usage');

    await quarter.ops.getByRole('link', { name: 'Unknown Tune' }).waitFor();
    await expect(quarter.ops.getByRole('link', { name: 'Track 07' }).count()).resolves.toBe(0);
  });

  test('Ops opens the cycle and runs it provisionally; nothing is final, and all is there to be read', async () => {
    await quarter.ops.goto(await quarter.ran());
    await figure(quarter.ops, 'Gross').getByText(small.FIGURES.gross).waitFor();
    await figure(quarter.ops, 'Net payable').getByText(small.FIGURES.payable).waitFor();
    await quarter.ops.getByRole('row', { name: /ASCAP/ }).getByText(small.FIGURES.payable).waitFor();
    await quarter.ops.getByRole('link', { name: 'Checklist' }).click();

    const money = quarter.ops.getByRole('listitem').filter({ hasText: 'Little of the money is matched' });
    await money.filter({ hasText: '75.00 %' }).filter({ hasText: 'at least 90.00 %' }).waitFor();
  });

  test('Ops closes the cycle with that run; the figures are those worked out by hand', async () => {
    await quarter.ops.goto(await quarter.locked());

    await figure(quarter.ops, 'Gross').getByText(small.FIGURES.gross).waitFor();
    await figure(quarter.ops, 'Held').getByText(small.FIGURES.held).waitFor();
    await figure(quarter.ops, 'Admin fee').getByText(small.FIGURES.fee).waitFor();
  });

  test('a run and the cycle that was closed with it are the same', async () => {
    const cycle = await quarter.locked();
    const run = await quarter.ran();
    await quarter.ops.goto(`/compare?a=${run.split('/').at(-1)}&b=${cycle.split('/').at(-1)}`);
    await quarter.ops.getByRole('row', { name: /ASCAP.*6\.00.*6\.00.*0\.00.*0\.0%/ }).waitFor();
    await quarter.ops.getByLabel('Changes').selectOption({ label: 'Flagged only' });

    await quarter.ops.getByText('No payees match these filters.').waitFor();
    await quarter.ops.getByRole('button', { name: 'Clear filters' }).click();
    await quarter.ops.getByRole('row', { name: /ASCAP/ }).waitFor();
  });

  test('an amount opens its derivation, which has an address of its own', async () => {
    await quarter.ops.goto(await quarter.locked());
    await quarter.ops.getByRole('link', { name: 'Line items' }).click();
    // The cockpit sorts its lines by the same button; this is the list of them all.
    await quarter.ops.getByLabel('Work or payee contains').waitFor();
    await quarter.ops.getByRole('button', { name: 'Gross', exact: true }).click();
    await quarter.ops
      .getByRole('columnheader', { name: 'Gross' })
      .and(quarter.ops.locator('[aria-sort=descending]'))
      .waitFor();
    await quarter.ops
      .getByRole('row', { name: /Golden River/ })
      .getByRole('link')
      .first()
      .click();
    await quarter.ops.getByText('The stations below add up to this line').waitFor();
    await quarter.ops.reload();

    await quarter.ops.getByRole('heading', { name: 'Harbour FM' }).waitFor();
    await quarter.ops.keyboard.press('Escape');
    await quarter.ops.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('Ops exports the statement in every format, each file with its checksum', async () => {
    await quarter.ops.goto(await quarter.locked());
    await quarter.ops.getByRole('link', { name: 'Statements' }).click();
    for (const [format, part] of Object.entries(small.LAST_FILE_OF)) {
      await quarter.ops.getByRole('button', { name: `Export ${format}`, exact: true }).click();
      await quarter.ops.getByRole('cell', { name: part, exact: true }).waitFor();
    }
    const files = (await quarter.ops.getByRole('row').allTextContents()).slice(1);

    expect(files).toHaveLength(small.FILES.length);
    for (const file of small.FILES) expect(files.some((row) => row.includes(file))).toBe(true);
    for (const row of files) expect(row).toMatch(/[0-9a-f]{64}$/);
    await expect(quarter.ops.getByRole('alert').count()).resolves.toBe(0);
  });

  test('one of Finance approves, another sends and settles, and the statement can be had', async () => {
    await quarter.locked();
    const first = await signIn(quarter.browser, quarter.system.url, 'Finance · finance-1');
    const waiting = first.getByRole('listitem').filter({ hasText: '1 remittance to approve' });
    await waiting.getByText(small.FIGURES.payable).waitFor();
    await waiting.getByRole('link', { name: 'Approve' }).click();
    await first.waitForURL('/remittances?status=Pending');
    await first.getByRole('heading', { name: 'Remittances' }).waitFor();
    await first.getByRole('button', { name: /^Pending 1/, pressed: true }).waitFor();
    await chosenFor(first, 'Approve');
    await first.getByRole('dialog').getByText('no account in force').waitFor();
    expect(await axeFindings(first)).toEqual([]);
    await expect(first.getByRole('button', { name: /^Approve \d/ }).count()).resolves.toBe(0);
    await first.keyboard.press('Escape');
    await first.getByRole('link', { name: 'ASCAP' }).click();
    await figure(first, 'Net payable').getByText(small.FIGURES.payable).waitFor();
    await first.getByRole('button', { name: 'Approve' }).click();
    await fillDialog(first, {}, 'Approve');
    await first.getByText('another person of Finance sends it').waitFor();
    await expect(first.getByRole('button', { name: 'Send' }).count()).resolves.toBe(0);
    expect(await axeFindings(first)).toEqual([]);
    const detail = new URL(first.url()).pathname;
    await first.goto('/remittances');
    await chosenFor(first, 'Send');
    await first.getByRole('dialog').getByText('You approved it').waitFor();
    await expect(first.getByRole('button', { name: /^Send \d/ }).count()).resolves.toBe(0);

    const second = await signIn(quarter.browser, quarter.system.url, 'Finance · finance-2');
    await second.goto(detail);
    await second.getByRole('button', { name: 'Send' }).click();
    await fillDialog(second, { 'Payment reference': 'GCB-0001' }, 'Send');
    await second.goto('/remittances?status=Sent');
    await chosenFor(second, 'Settle');
    await fillDialog(second, {}, 'Settle 1');
    await second.getByText('No remittances match these filters.').waitFor();
    await second.getByRole('button', { name: /^Settled 1/ }).click();
    await second.getByRole('link', { name: 'ASCAP' }).click();
    // The records have ids; people read names.
    for (const who of [/^Finance 1 approved/, /^Finance 2 sent it under GCB-0001/, /^Finance 2 said/])
      await second.getByText(who).first().waitFor();

    const download = second.waitForEvent('download');
    await second.getByRole('row', { name: /CSV/ }).getByRole('link').click();
    const statement = readFileSync(await (await download).path(), 'utf8');
    expect(statement).toContain(small.FIGURES.payable);
  });

  test('a viewer reads all of it and is offered nothing to change', async () => {
    await quarter.locked();
    const viewer = await signIn(quarter.browser, quarter.system.url, 'Viewer · viewer-1');
    await viewer.getByRole('link', { name: '2026-Q1 – Ghana' }).click();
    await figure(viewer, 'Gross').getByText(small.FIGURES.gross).waitFor();

    await expect(viewer.getByRole('link', { name: 'Close cycle' }).count()).resolves.toBe(0);
    await expect(viewer.getByRole('button', { name: 'Add note' }).count()).resolves.toBe(0);
    await expect(viewer.getByRole('link', { name: 'Audit' }).count()).resolves.toBe(0);
  });

  listTests(() => quarter);
  partnerTests(() => quarter);
  cockpitTests(() => quarter);
  closeTests(() => quarter, next);
  proposalTests(next);
  settlementTests(() => quarter, next);
  roleTests(() => quarter);

  test('no page has an axe violation, in light or in dark', async () => {
    expect((await quarter.visited()).flatMap(({ violations }) => violations)).toEqual([]);
  });

  test('the first load and every route keep to their size', async () => {
    const pages = await quarter.visited();
    const first = await scriptsOf(quarter.admin, '/cycles');
    const beyond = pages.map(({ address, scripts }) => ({
      address,
      bytes: sum([...scripts].flatMap(([url, bytes]) => (first.has(url) || CHARTS.test(url) ? [] : [bytes]))),
    }));

    const home = pages.find(({ address }) => address === '/');

    expect(sum(first.values())).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
    expect(sum(home?.scripts.values() ?? [Number.NaN])).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
    expect(beyond.filter(({ bytes }) => bytes > ROUTE_BYTES)).toEqual([]);
  });
});

/** Chooses the one remittance that is listed and opens the dialog of an act on all that are chosen. */
async function chosenFor(page: Page, verb: string): Promise<void> {
  await page.getByRole('checkbox', { name: /^Choose ASCAP, GHS/ }).check();
  await page.getByRole('button', { name: `${verb}…` }).click();
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { TEST_LIMIT_MS } from '#test/support/browser-limit.ts';
import { goTo } from '#test/support/browser-rail.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { chooseFile, uploadCsv } from '#test/support/browser-upload.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';
import { once } from '#test/support/once.ts';
import * as small from './small-repertoire.ts';

jest.setTimeout(TEST_LIMIT_MS);

let system: LocalSystem;
let browser: Browser;
let admin: Page;
let ops: Page;
let partner: string;

beforeAll(async () => {
  system = await startLocalSystem();
  browser = await startBrowser();
  admin = await signIn(browser, system.url, 'Admin · admin-1');
  ops = await signIn(browser, system.url, 'Ops · ops-1');
  await goTo(admin, 'Partners');
  await admin.getByRole('link', { name: 'Add partner' }).first().click();
  await fillDialog(admin, small.PARTNER, 'Add partner');
  await admin.getByRole('heading', { name: 'Settings' }).waitFor();
  partner = new URL(admin.url()).pathname;
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** Expects that axe finds nothing on the page as it stands, in light or in dark. */
async function look(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** The formats of the partner, and where its repertoire is fetched from. */
const configured = once(async () => {
  await admin.goto(partner);
  await admin.getByRole('link', { name: 'Edit partner' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('group', { name: 'Repertoire is taken as' }).getByLabel('DDEX MEAD').uncheck();
  await dialog.getByRole('group', { name: 'Statements are sent as' }).getByLabel('CWR').uncheck();
  await dialog.getByLabel('Fetch repertoire from').selectOption('SFTP');
  await look(admin);
  const source = { Location: 'https://files.ascap.example/list', Secret: 'ascap' };
  for (const [label, value] of Object.entries(source)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole('button', { name: 'Save partner' }).click();
  await dialog.getByText('the location is of another kind').waitFor();
  const entries = { 'CWR version': '2.2', Location: 'sftp://files.ascap.example/out' };
  await fillDialog(admin, entries, 'Save partner');

  await admin.getByText('sftp://files.ascap.example/out').waitFor();
});

/** A file that is tried only; gives what would become of its rows. */
const tried = once(async () => {
  await configured();
  await ops.goto(`${partner}/repertoire?panel=upload`);
  await ops.getByText('CSV, Excel, CWR, DDEX ERN. Which').waitFor();
  await ops.getByLabel('Try it first').check();
  const result = await uploadCsv(ops, 'works.csv', small.WORKS);
  await ops.getByRole('button', { name: 'What would change' }).click();
  await ops.getByText('Would be created').first().waitFor();
  await look(ops);

  await admin.goto(`${partner}/repertoire`);
  await admin.getByText('No works yet').waitFor();
  return result;
});

/** The file that was tried, ingested without being chosen again; gives what changed, line by line. */
const ingested = once(async () => {
  await tried();
  await ops.getByRole('button', { name: 'Ingest works.csv' }).click();
  await ops.getByRole('button', { name: 'What changed' }).click();
  await ops.getByText('Created', { exact: true }).nth(1).waitFor();
  await ops.getByRole('link', { name: 'Open the job' }).click();
  await ops.getByRole('link', { name: 'What changed' }).click();
  await ops.reload();
  await ops.getByRole('link', { name: 'Golden River' }).first().waitFor();
  await look(ops);
  return ops.getByRole('main').getByRole('listitem').allTextContents();
});

/** A partner's own column names, and a catalogue that has them; gives what became of its rows. */
const mapped = once(async () => {
  await ingested();
  await ops.goto(`${partner}/repertoire?panel=mapping`);
  await ops.getByText('read by our own column names').waitFor();
  await look(ops);
  await chooseFile(ops, 'catalogue.csv', small.CATALOGUE);
  const dialog = ops.getByRole('dialog');
  await dialog.getByText('Not understood: Mood').waitFor();
  await dialog.getByRole('button', { name: 'Try the file with it' }).click();
  await dialog.getByText('Succeeded').waitFor();
  await look(ops);
  await dialog.getByRole('button', { name: 'Save column names' }).click();
  await ops.getByText('The column names are saved').waitFor();
  await ops.reload();
  await ops.getByRole('row', { name: 'Writers Songwriter' }).waitFor();
  await look(ops);

  await ops.goto(`${partner}/repertoire?panel=upload`);
  const result = await uploadCsv(ops, 'catalogue.csv', small.CATALOGUE);
  await ops.getByRole('button', { name: 'Close' }).click();
  await ops.getByRole('link', { name: 'Kpanlogo Drive' }).waitFor();
  return result;
});

describe('repertoire in the browser', () => {
  test('Admin says in which formats a partner delivers and is reported to', async () => {
    await configured();
    await admin.goto(partner);

    const facts = admin.locator('dl');
    await facts.getByText('sftp://files.ascap.example/out').waitFor();
    await facts.getByText('CSV, Excel, CWR, DDEX ERN', { exact: true }).waitFor();
    await facts.getByText('PDF, CSV, DDEX DSR', { exact: true }).waitFor();
    await look(admin);
  });

  test('a file is tried first: what it would change is shown, and nothing is changed', async () => {
    const result = await tried();

    expect(result).toContain('Tried only, nothing is changed');
    expect(result).toContain('Works 2 0 0 1');
  });

  test('the file that was tried is then ingested without being chosen again', async () => {
    const changes = await ingested();

    expect(changes.some((line) => line === 'Ama Mensah · CA · society 010 · 50.00 %')).toBe(true);
  });

  test('a correction shows its fields before and after', async () => {
    await ingested();
    await ops.goto(`${partner}/repertoire?panel=upload`);
    await ops.getByLabel('Try it first').check();
    const result = await uploadCsv(ops, 'corrected.csv', small.CORRECTED);
    await ops.getByRole('button', { name: 'What would change' }).click();
    await ops.getByText('Would be updated').waitFor();
    const lines = await ops.getByRole('dialog').getByRole('listitem').allTextContents();

    expect(result).toContain('Works 0 1 1 0');
    expect(lines).toContain('−before: Ama Mensah · CA · society 010 · 50.00 %');
    expect(lines).toContain('+after: Ama Mensah · CA · society 010 · 60.00 %');
  });

  test('a partner’s own column names are proposed from a file, tried, and saved', async () => {
    expect(await mapped()).toContain('Works 2 0 0 0');
  });

  test('a CWR file is known by its content and answered with an acknowledgement', async () => {
    await ops.goto(`${partner}/repertoire?panel=upload`);
    const result = await uploadCsv(
      ops,
      'delivery.V21',
      readFileSync('test/fixtures/cwr/two-works.V21', 'latin1'),
    );
    const download = ops.waitForEvent('download');
    await ops.getByRole('link', { name: 'Download acknowledgement' }).click();

    expect(result).toContain('Works 2 0 0 0');
    expect(readFileSync(await (await download).path(), 'latin1')).toMatch(/^HDR/);
    await ops.getByRole('button', { name: 'Close' }).click();
  });

  test('a work is found to be another one; the merge is seen from both, and taken back', async () => {
    await mapped();
    await ops.goto(`${partner}/repertoire`);
    await ops.getByRole('link', { name: 'Kpanlogo Drive' }).click();
    await ops.getByRole('link', { name: 'Merge into another work' }).click();
    const dialog = ops.getByRole('dialog');
    await dialog.getByLabel('Search by title, ISWC or ISRC').fill('US-ZQG-22-00550');
    await dialog.getByRole('radio', { name: /Mensah Morning/ }).check();
    await dialog.getByText('“Kpanlogo Drive” (US-ZQG-22-00551) becomes “Mensah Morning”').waitFor();
    await look(ops);
    await fillDialog(ops, { Reason: 'One song in two catalogues' }, 'Merge works');
    await ops.getByRole('heading', { name: 'Mensah Morning', level: 1 }).waitFor();
    await ops.getByText('One song in two catalogues').waitFor();
    await look(ops);

    await ops.getByRole('link', { name: 'M-2', exact: true }).click();
    await ops.getByText('This work was found to be').waitFor();
    await ops.getByRole('link', { name: 'Take the merge back' }).click();
    await ops.getByRole('alertdialog').waitFor();
    await look(ops);
    await fillDialog(ops, { Reason: 'They are two songs' }, 'Take the merge back');
    await ops.getByText('This work was found to be').waitFor({ state: 'detached' });
    await ops.getByRole('link', { name: 'Merge into another work' }).waitFor();
  });

  test('what a partner has at its own source is fetched now; without credentials the job says so', async () => {
    await configured();
    await ops.goto(`${partner}/repertoire`);
    await ops.getByRole('button', { name: 'Fetch now' }).click();
    await ops.getByRole('heading', { name: 'Repertoire fetch', level: 1 }).waitFor();
    await ops.getByText('There is no secret with credentials for this source').waitFor();
    await look(ops);
  });

  test('a viewer sees the column names and is offered nothing to change', async () => {
    await mapped();
    const viewer = await signIn(browser, system.url, 'Viewer · viewer-1');
    await viewer.goto(`${partner}/repertoire?panel=mapping`);
    await viewer.getByRole('row', { name: 'Writers Songwriter' }).waitFor();

    for (const name of ['Choose file', 'Fetch now']) {
      await expect(viewer.getByRole('button', { name }).count()).resolves.toBe(0);
    }
    await viewer.goto(`${partner}?panel=edit`);
    await viewer.getByRole('heading', { name: 'Settings' }).waitFor();
    await expect(viewer.getByRole('dialog').count()).resolves.toBe(0);
  });
});

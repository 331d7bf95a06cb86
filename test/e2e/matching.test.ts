import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { TEST_LIMIT_MS } from '#test/support/browser-limit.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { uploadCsv } from '#test/support/browser-upload.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';
import { once } from '#test/support/once.ts';
import { openedSong, press } from './opened-song.ts';
import { playLogTests } from './play-log-tests.ts';
import { reviewTests } from './review-tests.ts';
import * as small from './small-matching.ts';
import { PARTNER, STATION } from './small-quarter.ts';

const FEBRUARY = 'from=2026-02-01&to=2026-02-28';
jest.setTimeout(TEST_LIMIT_MS);

let system: LocalSystem;
let browser: Browser;
let admin: Page;
let ops: Page;

beforeAll(async () => {
  system = await startLocalSystem();
  browser = await startBrowser();
  admin = await signIn(browser, system.url, 'Admin · admin-1');
  ops = await signIn(browser, system.url, 'Ops · ops-1');
  await admin.goto('/licensing?panel=new');
  await fillDialog(admin, STATION, 'Add station');
  await admin.goto('/partners?panel=new');
  await fillDialog(admin, PARTNER, 'Add partner');
  await admin.getByRole('heading', { name: 'Settings' }).waitFor();
  await ops.goto(`${new URL(admin.url()).pathname}/repertoire?panel=upload`);
  await uploadCsv(ops, 'works.csv', small.WORKS);
  await ops.reload();
  await uploadCsv(ops, 'recordings.csv', small.RECORDINGS);
  await ops.goto('/usage/upload');
  await uploadCsv(ops, 'plays.csv', small.PLAYS);
});
afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

/** Expects that axe finds nothing on the page as it stands, in light or in dark. */
async function look(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

const opened = (page: Page, title: string) =>
  page.getByRole('dialog').getByRole('heading', { name: title, exact: true }).waitFor();

/** The news, which are not music. */
const dismissed = once(async () => {
  await ops.goto('/usage');
  await ops.getByRole('link', { name: 'News at Six' }).click();
  await openedSong(ops, 'News at Six');
  await press(ops, 'n');
  await ops.getByText('Not music: 1 play').waitFor();
  await openedSong(ops);
  await press(ops, 'Escape');
});

/** A local work, registered for a song that waits and linked to it. */
const registered = once(async () => {
  await admin.goto('/artists?panel=new');
  await fillDialog(admin, small.ARTIST, 'Add artist');
  await ops.goto('/usage');
  await ops.getByRole('link', { name: 'Unknown Tune' }).click();
  await ops.getByRole('link', { name: 'Create local work' }).click();
  await ops.getByRole('radio', { name: /Abena Owusu/ }).check();
  await look(ops);
  await ops.getByRole('button', { name: 'Create and link' }).click();

  await ops.getByText('Linked 1 play').waitFor();
  await openedSong(ops);
  await press(ops, 'Escape');
});

describe('play logs in the browser', () => {
  playLogTests(() => ops);
});

describe('the review desk in the browser', () => {
  reviewTests(() => ops);
});

describe('matching in the browser', () => {
  test('a misspelt play has found its work by title and names, and says why', async () => {
    await ops.goto(`/usage/plays?${FEBRUARY}`);
    await ops.getByRole('row', { name: /Goldn Rivr .* Title and names, \d+\.\d% Matched/ }).waitFor();
    await ops.getByRole('link', { name: 'Goldn Rivr' }).click();
    const panel = ops.getByRole('dialog');
    await panel.getByRole('link', { name: 'Golden River' }).waitFor();
    await panel.getByText('title spelt nearly the same').waitFor();
    await panel.getByRole('heading', { name: 'What counted most' }).waitFor();
    await panel.getByText('the model’s own').waitFor();
    await look(ops);

    await expect(panel.getByRole('button', { name: 'Take back' }).count()).resolves.toBe(0);
  });

  test('a doubtful song waits with the works that it may be, is linked by keyboard, and taken back by the message', async () => {
    await ops.goto('/usage');
    await ops.getByRole('row', { name: /Sunday Highlife .* 2 6:40 GH-COM-01 – In review/ }).waitFor();
    await look(ops);
    await press(ops, 'j', 'Enter');
    await openedSong(ops, 'Sunday Highlife');
    await press(ops, '2');
    await ops
      .getByRole('radio', { name: /^Sunday Morning Highlife Yaw Darko · partner’s work/, checked: true })
      .waitFor();
    await look(ops);
    await press(ops, '1', 'l');

    await ops.getByText('Linked 2 plays').waitFor();
    await openedSong(ops);
    await look(ops);
    await ops.getByRole('button', { name: 'Undo' }).click();
    await ops.getByText('The decision was taken back').waitFor();
    // The button is gone, and the keys of the panel hold again.
    await press(ops, 'Escape');
    await ops.getByRole('button', { name: 'Close', exact: true }).waitFor({ state: 'detached' });

    await ops.getByRole('row', { name: /Sunday Highlife .* 2 6:40/ }).waitFor();
  });

  test('what is not music leaves the queue, and the next song opens', async () => {
    await dismissed();
    await ops.goto('/usage');
    await ops.getByRole('link', { name: 'Sunday Highlife' }).waitFor();

    await expect(ops.getByRole('link', { name: 'News at Six' }).count()).resolves.toBe(0);
    await ops.goto(`/usage/plays?${FEBRUARY}`);
    await ops.getByRole('row', { name: /News at Six .* A person: not music/ }).waitFor();
  });

  test('a song of a local artist is registered and linked in one go', async () => {
    await registered();
    await ops.goto('/usage');
    await ops.getByRole('link', { name: 'Sunday Highlife' }).waitFor();

    await expect(ops.getByRole('link', { name: 'Unknown Tune' }).count()).resolves.toBe(0);
  });

  test('anything is found with Ctrl and K, spelt as people spell', async () => {
    await ops.goto('/usage');
    await ops.getByRole('heading', { level: 1 }).waitFor();
    await press(ops, 'Control+k');
    await ops.getByText('by title, name or identifier').waitFor();
    await look(ops);
    await ops.getByRole('combobox', { name: 'Find anything' }).fill('goldn riv');
    await ops.getByRole('option', { name: /Golden River/, selected: true }).waitFor();
    await look(ops);
    await press(ops, 'Enter');
    await ops.getByRole('heading', { name: 'Golden River', level: 1 }).waitFor();

    await press(ops, 'Control+k');
    await ops.getByRole('combobox', { name: 'Find anything' }).waitFor();
    await ops.keyboard.type('ascap');
    await press(ops, 'Enter');
    await ops.getByRole('heading', { name: 'ASCAP', level: 1 }).waitFor();

    await press(ops, '?');
    await opened(ops, 'Help and keyboard shortcuts');
    await look(ops);
    await press(ops, 'Escape');
  });

  test('Ops builds the index anew, so that it has the work that was registered', async () => {
    await registered();
    await ops.goto('/usage/matching');
    await ops.getByText('Works have come that it does not have yet').waitFor();
    await ops.getByRole('link', { name: 'Build anew' }).click();
    await look(ops);
    await fillDialog(ops, { From: 'The whole repertoire, read anew' }, 'Build index');
    await ops.getByRole('heading', { name: 'Index build', level: 1 }).waitFor();
    await ops.getByText('Succeeded').waitFor();
    await ops.getByRole('link', { name: 'The index of works and its parts' }).click();
    await ops.getByText('Up to date').waitFor();
  });

  test('Admin sets a threshold and removes it; what people decided is listed', async () => {
    await dismissed();
    await admin.goto('/usage/matching');
    await admin.getByRole('row', { name: /News at Six .* Not music nothing/ }).waitFor();
    await look(admin);
    await admin.getByRole('link', { name: 'Set thresholds' }).click();
    await fillDialog(
      admin,
      { For: 'Logs of Harbour FM', 'Accepted from': '90', 'Unmatched below': '20,5' },
      'Set thresholds',
    );
    const set = admin.getByRole('listitem').filter({ hasText: 'Logs of Harbour FM' });
    await set.getByText('accepted from 90.0%').waitFor();
    await set.getByText('unmatched below 20.5%').waitFor();
    await look(admin);

    await set.getByRole('link', { name: 'Remove' }).click();
    await admin.getByRole('alertdialog').getByText('The model’s own hold then').waitFor();
    await look(admin);
    await fillDialog(admin, {}, 'Remove thresholds');
    await set.waitFor({ state: 'detached' });
  });

  test('Ops matches again what waits, and may not set thresholds', async () => {
    await ops.goto('/usage/matching?panel=bands');
    await ops.getByRole('heading', { name: 'Thresholds in force' }).waitFor();
    await expect(ops.getByRole('dialog').count()).resolves.toBe(0);
    await expect(ops.getByRole('link', { name: 'Set thresholds' }).count()).resolves.toBe(0);

    await ops.goto('/usage?panel=rematch');
    await ops.getByRole('dialog').getByLabel('To', { exact: true }).fill('2026-03-31');
    await fillDialog(ops, { From: '2026-01-01' }, 'Match again');
    await ops.getByRole('heading', { name: 'Rematch', level: 1 }).waitFor();
    await ops.getByText('Succeeded').waitFor();
    await look(ops);
  });

  test('a refit needs enough decisions, and says so', async () => {
    await ops.goto('/usage/matching?panel=propose');
    await ops.getByRole('button', { name: 'Propose refit' }).click();
    await ops.getByRole('alert').getByText('There are too few decisions of people').waitFor();
    await look(ops);
  });

  test('a viewer sees the songs that wait and is offered nothing to decide', async () => {
    const viewer = await signIn(browser, system.url, 'Viewer · viewer-1');
    await viewer.goto('/usage');
    await viewer.getByRole('link', { name: 'Sunday Highlife' }).click();
    await openedSong(viewer, 'Sunday Highlife');

    for (const name of ['Link', 'Not music', 'Ignore']) {
      await expect(viewer.getByRole('button', { name, exact: true }).count()).resolves.toBe(0);
    }
  });
});

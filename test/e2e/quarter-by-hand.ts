import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '#test/support/browser.ts';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { goTo } from '#test/support/browser-rail.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { uploadCsv } from '#test/support/browser-upload.ts';
import { scriptsOf } from '#test/support/browser-weight.ts';
import { type LocalSystem, startLocalSystem } from '#test/support/local-system.ts';
import { once } from '#test/support/once.ts';
import { addressesOf } from './addresses.ts';
import * as small from './small-quarter.ts';

/** A system in which people do a quarter in their browsers, step by step. */
export type QuarterByHand = {
  readonly system: LocalSystem;
  readonly browser: Browser;
  readonly admin: Page;
  readonly ops: Page;
} & ReturnType<typeof stepsOf>;

/** Starts a system and a browser, and signs Admin and Ops in. */
export async function startQuarter(): Promise<QuarterByHand> {
  const system = await startLocalSystem();
  const browser = await startBrowser();
  const admin = await signIn(browser, system.url, 'Admin · admin-1');
  const ops = await signIn(browser, system.url, 'Ops · ops-1');
  return { system, browser, admin, ops, ...stepsOf(admin, ops) };
}

/** The steps of a quarter: each takes those before it, once. */
function stepsOf(admin: Page, ops: Page) {
  /** The station, its tariff, the partner and its agreement; gives the partner's address. */
  const onboarded = once(async () => {
    await admin.goto('/');
    await goTo(admin, 'Stations');
    await admin.getByRole('link', { name: 'Add station' }).first().click();
    await fillDialog(admin, small.STATION, 'Add station');
    await admin.getByRole('cell', { name: 'GH-COM-01' }).waitFor();

    await admin.getByRole('link', { name: 'Tariffs' }).click();
    await admin.getByRole('link', { name: 'Add tariff' }).first().click();
    await fillDialog(admin, small.TARIFF, 'Add tariff');
    await admin.getByRole('cell', { name: 'GHS 0.600000' }).waitFor();

    await goTo(admin, 'Partners');
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
    await goTo(ops, 'Partners');
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
    await goTo(ops, 'Review');
    await ops.getByRole('link', { name: 'Upload play log' }).click();
    await uploadCsv(ops, 'plays.csv', small.PLAYS);
    await goTo(ops, 'Review');
    await ops.getByRole('link', { name: 'Track 07' }).click();
    const panel = ops.getByRole('region', { name: 'Track 07' });
    await panel.getByLabel('Search by title, name, ISWC or ISRC').fill('US-ZQG-22-00541');
    await panel
      .getByRole('radio', { name: /Sunday Highlife/ })
      .last()
      .check();
    await panel.getByLabel('Reason').fill('Heard and recognised');
    await panel.getByRole('button', { name: 'Link', exact: true }).click();

    await ops.getByText('Linked 1 play').waitFor();
    await ops.getByRole('heading', { name: 'Unknown Tune' }).waitFor();
    await ops.keyboard.press('Escape');
    await ops.getByRole('link', { name: 'Unknown Tune' }).waitFor();
    await ops.getByRole('link', { name: 'Track 07' }).waitFor({ state: 'detached' });
  });

  /** The cycle, opened and run provisionally; gives the address of the run. */
  const ran = once(async () => {
    await linked();
    await goTo(ops, 'Cycles');
    await ops.getByRole('link', { name: 'Open cycle' }).first().click();
    await fillDialog(ops, small.CYCLE, 'Open cycle');
    await ops.getByRole('link', { name: 'Runs', exact: true }).click();
    await ops.getByRole('button', { name: 'Run provisionally' }).click();
    await ops.getByRole('link', { name: 'Run 1' }).click();
    await ops.getByRole('heading', { name: 'Run 1' }).waitFor();
    await ops.getByText('Finished', { exact: true }).waitFor();
    return new URL(ops.url()).pathname;
  });

  /** The cycle, closed with its run; gives its address. */
  const locked = once(async () => {
    await ops.goto(await ran());
    await ops.getByRole('link', { name: 'Close with this run' }).click();
    await ops.getByRole('button', { name: 'Close cycle' }).click();
    await ops.getByRole('heading', { name: 'The cycle is closed' }).waitFor();
    await ops.getByRole('link', { name: 'See the cycle' }).click();
    await ops.getByText('Locked', { exact: true }).first().waitFor();
    return new URL(ops.url()).pathname;
  });

  /** Every page, looked at by axe, with the scripts that it loaded. */
  const visited = once(async () => {
    const pages = [];
    for (const address of addressesOf(await onboarded(), await locked(), await ran())) {
      const scripts = await scriptsOf(admin, address);
      pages.push({ address, scripts, violations: await axeFindings(admin) });
    }
    return pages;
  });

  return { onboarded, delivered, linked, ran, locked, visited };
}

import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { chooseFile } from '#test/support/browser-upload.ts';
import { once } from '#test/support/once.ts';
import { stationLog } from './small-logs.ts';

/** A station’s log, confirmed once, followed by the next month’s, and taken back, by a person of Ops in a system that has the station. */
export function playLogTests(page: () => Page): void {
  const look = async () => {
    expect(await axeFindings(page())).toEqual([]);
  };
  /** A log of the station in Excel, dropped as its own. */
  const dropLog = async (month: string) => {
    await page().goto('/usage/upload');
    await page()
      .getByRole('radio', { name: /^One station/ })
      .check();
    await page().getByLabel('Station, by name or id').fill('harb');
    await page()
      .getByRole('radio', { name: /^Harbour FM/ })
      .check();
    await look();
    await chooseFile(page(), 'as-broadcast.xlsx', stationLog(month));
  };

  /** The log of April, whose reading was confirmed; gives what the page says of its job. */
  const confirmed = once(async () => {
    await dropLog('04');
    await page().getByRole('heading', { name: 'How is this file read?' }).waitFor();
    await look();
    await page()
      .getByLabel('Does the day or the month come first')
      .selectOption({ label: 'Day first: 03/04/2026 is 3 Apr 2026' });
    await expect(page().getByLabel('Read the next files of this station so').isChecked()).resolves.toBe(true);
    await page().getByRole('button', { name: 'Read it so' }).click();
    const job = page().getByRole('region', { name: 'Play log ingestion' });
    await job.getByText('Succeeded').waitFor();
    await page().getByRole('heading', { name: 'Some records as they were read' }).waitFor();
    await look();
    return page().getByRole('main').ariaSnapshot();
  });

  /** The log of May, which asks nothing; gives what the page says of its job, and its address. */
  const followed = once(async () => {
    await confirmed();
    await dropLog('05');
    const job = page().getByRole('region', { name: 'Play log ingestion' });
    await job.getByText('Succeeded').waitFor();
    return { said: await job.ariaSnapshot(), address: page().url() };
  });

  test('a station’s Excel log with day and time apart is read as a person confirms it', async () => {
    const said = await confirmed();

    expect(said).toContain('3 Apr 2026 to 4 Apr 2026');
    expect(said).toContain('1 row is no music and was passed over.');
    expect(said).toContain('2026-04-04 09:00:00 GH-COM-01: Golden River, Ama Mensah, 3:20');
  });

  test('the next month’s log of the station needs no question', async () => {
    const { said } = await followed();

    expect(said).toContain('3 May 2026 to 4 May 2026');
    expect(said).toContain('It was read as somebody confirmed for an earlier file of the same sender.');
  });

  test('the plays of a log are taken back, and its job says so', async () => {
    const { address } = await followed();
    await page().goto(address);
    await page().getByRole('link', { name: 'Take these plays back…' }).click();
    await page().getByText('This removes 3 plays, of 3 May 2026 to 4 May 2026').waitFor();
    await look();
    await fillDialog(page(), { Reason: 'It is the log of April' }, 'Take plays back');
    await page().getByRole('heading', { name: 'Plays withdrawn', level: 1 }).waitFor();
    await page().getByText('Succeeded').waitFor();
    await page().goto(address);
    await page().getByText('The plays of this log were taken back.').waitFor();
    await look();

    await expect(page().getByRole('link', { name: 'Take these plays back…' }).count()).resolves.toBe(0);
    await page().goto('/usage/plays?from=2026-05-01&to=2026-05-31');
    await page().getByText('No plays').waitFor();
  });
}

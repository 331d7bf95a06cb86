import { expect, test } from '@jest/globals';
import { axeFindings } from '#test/support/browser-axe.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { uploadCsv } from '#test/support/browser-upload.ts';
import { once } from '#test/support/once.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';

const SECOND = { Name: '2026-Q2 – Ghana', 'First day': '2026-04-01', 'Last day': '2026-06-30' };
const FIRST_PLAY = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
S-1,GH-COM-01,2026-04-05T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
`;
const LATER_PLAY = `play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds
S-2,GH-COM-01,2026-04-06T08:00:00Z,Golden River,Ama Mensah,USZQG2200540,,200
`;

/** How Ops closes a cycle on its page, and what is seen of a close that fails. */
export function closeTests(quarterOf: () => QuarterByHand): void {
  /** A second quarter after the first is locked, run provisionally on its page; gives the address of that. */
  const ready = once(async () => {
    const { ops, locked } = quarterOf();
    await locked();
    await ops.goto('/usage/upload');
    await uploadCsv(ops, 'second.csv', FIRST_PLAY);
    await ops.goto('/cycles?panel=new');
    await fillDialog(ops, SECOND, 'Open cycle');
    await ops.getByRole('heading', { name: SECOND.Name, level: 1 }).waitFor();
    await ops.getByRole('link', { name: 'Close cycle' }).click();
    await ops.getByRole('heading', { name: `Close ${SECOND.Name}` }).waitFor();
    await ops.getByRole('button', { name: 'Run provisionally' }).click();
    await ops.getByRole('row', { name: /^Gross/ }).waitFor();
    return new URL(ops.url()).pathname;
  });

  test('the page of a close has the checklist, the run beside the last cycle, and what becomes final', async () => {
    const { ops } = quarterOf();
    const address = await ready();
    await ops.goto(`${address.replace(/\/close$/, '')}?close=true`);
    await ops.waitForURL(address);
    const warning = ops.getByRole('listitem').filter({ hasText: 'Plays wait for a person' });
    await warning.or(ops.getByText('Nothing stands in the way').first()).first().waitFor();
    await ops.getByRole('row', { name: /^Gross GHS 2\.00 GHS 8\.00 −75\.0%/ }).waitFor();
    await ops.getByRole('heading', { name: 'Greatest changes' }).waitFor();
    await ops.getByText('1 play from 1 Apr 2026 to 30 Jun 2026 and what it is attributed to').waitFor();

    expect(await axeFindings(ops)).toEqual([]);
    await expect(ops.getByRole('alertdialog').count()).resolves.toBe(0);
  });

  test('a close that fails stays as a banner with its reasons, in the cockpit too, until the next close', async () => {
    const { ops } = quarterOf();
    const address = await ready();
    await ops.goto('/usage/upload');
    await uploadCsv(ops, 'later.csv', LATER_PLAY);
    await ops.goto(address);
    await ops.getByRole('button', { name: 'Close cycle' }).click();
    const banner = ops.getByRole('region', { name: 'The last close failed' });
    await banner.getByText('The cycle has changed since run 1: GH-COM-01').waitFor();
    await banner.getByRole('link', { name: 'Run again' }).waitFor();
    expect(await axeFindings(ops)).toEqual([]);
    await ops.goto(address.replace(/\/close$/, ''));
    await banner.getByText('nothing of that close remains').waitFor();

    await ops.goto(address);
    await ops.getByRole('button', { name: 'Run again' }).click();
    await ops
      .getByLabel('Close with')
      .getByRole('option', { name: /^Run 2/ })
      .waitFor({ state: 'attached' });
    await ops.getByRole('button', { name: 'Close cycle' }).click();
    await ops.getByRole('heading', { name: 'The cycle is closed' }).waitFor();
    await expect(banner.count()).resolves.toBe(0);
  });
}

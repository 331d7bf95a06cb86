import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { figure } from './figure.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';
import * as small from './small-quarter.ts';

/** What Ops sees of a cycle in its cockpit, and does there. */
export function cockpitTests(quarterOf: () => QuarterByHand): void {
  test('the cockpit goes from gross to net payable in a picture, which is a table and a file as well', async () => {
    const { ops, locked } = quarterOf();
    await ops.goto(await locked());
    await figure(ops, 'Plays').getByText('4', { exact: true }).waitFor();
    await figure(ops, 'Matched').getByText('75.0%').waitFor();
    await figure(ops, 'Net payable').getByText(small.FIGURES.payable).waitFor();
    await ops.getByRole('img', { name: 'From gross to net payable' }).waitFor();
    await ops.getByRole('button', { name: 'From gross to net payable: table' }).click();
    const table = ops.getByRole('table', { name: 'From gross to net payable' });
    const { gross, held, fee, net, tax, payable } = small.FIGURES;
    for (const amount of [gross, held, fee, net, tax, payable])
      await table.getByRole('row').filter({ hasText: amount }).first().waitFor();
    const download = ops.waitForEvent('download');
    await ops.getByRole('button', { name: 'From gross to net payable: download as CSV' }).click();
    const file = readFileSync(await (await download).path(), 'utf8');

    expect(file.split('\r\n').map((line) => line.split(',')[1])).toEqual([
      ...['Amount', gross, `-${held}`, `-${fee}`, net, `-${tax}`, payable, undefined],
    ]);
  });

  test('each figure of the cockpit says what it is; Escape closes that and keeps the place', async () => {
    const { ops, locked } = quarterOf();
    await ops.goto(await locked());
    const help = ops.getByRole('button', { name: 'What is Held?' });
    await help.click();
    await ops.getByRole('note').getByText('cannot be paid yet').waitFor();
    await ops.keyboard.press('Escape');

    await ops.getByRole('note').waitFor({ state: 'detached' });
    await expect(help.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
  });

  test('the cockpit is narrowed to one partner by name, and the address says so', async () => {
    const { ops, locked } = quarterOf();
    await ops.goto(await locked());
    await ops.getByLabel('Partner', { exact: true }).fill('ASCAP');
    await figure(ops, 'Gross').getByText('6.00').waitFor();
    await ops.reload();
    await figure(ops, 'Gross').getByText('6.00').waitFor();
    await ops.getByLabel('Partner', { exact: true }).fill('');

    await figure(ops, 'Gross').getByText(small.FIGURES.gross).waitFor();
  });

  test('the list of cycles says what each came to for a partner, and leads to its cockpit', async () => {
    const { ops, locked } = quarterOf();
    await locked();
    await ops.goto('/cycles');
    await ops.getByLabel('Partner', { exact: true }).fill('ASCAP');
    await ops
      .getByRole('row')
      .filter({ hasText: '6.00' })
      .getByRole('link', { name: /2026-Q1/ })
      .click();

    await figure(ops, 'Gross').getByText('6.00').waitFor();
  });

  test('a song is decided in its row, and the decision is taken back', async () => {
    const { ops, locked } = quarterOf();
    await ops.goto(await locked());
    await ops.getByText('locked, and its lines never change').waitFor();
    await ops.getByRole('button', { name: 'Unknown Tune is not music' }).click();
    await ops.getByText('Not music: 1 play').waitFor();
    await ops.getByRole('button', { name: 'Unknown Tune is not music' }).waitFor({ state: 'detached' });
    await ops.getByRole('button', { name: 'Undo' }).click();

    await ops.getByRole('button', { name: 'Unknown Tune is not music' }).waitFor();
  });
}

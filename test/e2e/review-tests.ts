import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { axeFindings } from '#test/support/browser-axe.ts';
import { openedSong, press } from './opened-song.ts';

/** What Ops sees on the desk where songs are decided, and does there. */
export function reviewTests(opsOf: () => Page): void {
  test('a song opens beside its list, under no veil, and says what a decision moves; Escape gives the focus back', async () => {
    const ops = opsOf();
    await ops.goto('/usage');
    await ops.getByRole('link', { name: 'Unknown Tune' }).waitFor();
    await press(ops, 'j', 'Enter');
    await openedSong(ops);
    await ops.getByRole('heading', { name: 'What a decision moves' }).waitFor();
    await ops.getByText('In no cycle yet').waitFor();
    await expect(ops.getByRole('dialog').count()).resolves.toBe(0);
    await ops.getByRole('link', { name: 'Unknown Tune' }).click();
    await openedSong(ops, 'Unknown Tune by Abena Owusu');
    expect(new URL(ops.url()).searchParams.get('song')).toMatch(/^ply_/);
    expect(await axeFindings(ops)).toEqual([]);
    await press(ops, 'Escape');

    await ops.getByRole('link', { name: 'Unknown Tune' }).and(ops.locator(':focus')).waitFor();
  });

  test('a filter that is set beside an open song leaves it open, also where it hides the song', async () => {
    const ops = opsOf();
    await ops.goto('/usage');
    await ops.getByRole('link', { name: 'Unknown Tune' }).click();
    await openedSong(ops, 'Unknown Tune by Abena Owusu');
    await ops.getByRole('searchbox', { name: 'Territory' }).fill('NG');
    await ops.getByText('No songs match these filters.').waitFor();

    await ops.getByRole('heading', { name: 'Unknown Tune' }).waitFor();
  });

  test('on a narrow screen an open song takes the page, with a way back', async () => {
    const ops = opsOf();
    await ops.setViewportSize({ width: 800, height: 900 });
    await ops.goto('/usage');
    await ops.getByRole('link', { name: 'Unknown Tune' }).click();
    await openedSong(ops, 'Unknown Tune by Abena Owusu');
    await ops.getByRole('link', { name: 'Unknown Tune' }).waitFor({ state: 'hidden' });
    await ops.getByRole('button', { name: 'Back to the list' }).click();
    await ops.getByRole('link', { name: 'Unknown Tune' }).waitFor();

    await ops.setViewportSize({ width: 1280, height: 720 });
  });

  test('what was decided is listed with its reason, and taken back there', async () => {
    const ops = opsOf();
    await ops.goto('/usage');
    await ops.getByRole('link', { name: 'Sunday Highlife' }).click();
    await openedSong(ops, 'Sunday Highlife');
    await press(ops, '1', 'l');
    await ops.getByText('Linked 2 plays').waitFor();
    await ops.goto('/usage?show=decided');
    await ops.getByRole('row', { name: /Sunday Highlife Linked 2/ }).waitFor();
    await ops.getByRole('link', { name: 'Sunday Highlife' }).first().click();
    await ops.getByRole('region', { name: 'Sunday Highlife' }).getByText('Reviewed').waitFor();
    expect(await axeFindings(ops)).toEqual([]);
    await ops.getByRole('button', { name: 'Take back' }).click();
    await ops.getByText('It was taken back').waitFor();
    await ops.getByRole('navigation', { name: 'Songs' }).getByRole('link', { name: 'Open' }).click();

    await ops.getByRole('link', { name: 'Sunday Highlife' }).waitFor();
  });
}

import { expect, test } from '@jest/globals';
import { settleByWebhook } from '#infra/local/sample/settle-by-webhook.ts';
import { gatewayKey } from '#test/support/api/webhook-call.ts';
import { fillDialog } from '#test/support/browser-form.ts';
import { goTo } from '#test/support/browser-rail.ts';
import { signIn } from '#test/support/browser-sign-in.ts';
import { figure } from './figure.ts';
import type { NextQuarter } from './next-quarter.ts';
import type { QuarterByHand } from './quarter-by-hand.ts';
import * as small from './small-quarter.ts';

/** How the quarter after pays what the first one held, from its lines to the partner who has the money. */
export function settlementTests(quarterOf: () => QuarterByHand, next: NextQuarter): void {
  test('the next cycle carries the correction of the song that was matched late', async () => {
    const { ops } = quarterOf();
    const cockpit = await next.closed();
    await ops.goto(`${cockpit}/lines?adjustments=only`);
    await ops
      .getByRole('row', { name: /ASCAP/ })
      .filter({ hasText: 'Sunday Highlife' })
      .filter({ hasText: small.FIGURES.held })
      .waitFor();
    await ops.goto('/events?status=waiting');

    await ops.getByText('No events match these filters.').waitFor();
  });

  test('its remittance is approved by one, sent by another and settled by the gateway; the partner reads it', async () => {
    const { browser, system, ops } = quarterOf();
    const cockpit = await next.closed();
    const first = await signIn(browser, system.url, 'Finance · finance-1');
    await first.goto(`/remittances?cycleId=${cockpit.split('/').at(-1)}`);
    await first.getByRole('link', { name: 'ASCAP' }).click();
    await figure(first, 'Net payable').getByText(small.NEXT_PAYABLE).waitFor();
    await first.getByRole('button', { name: 'Approve' }).click();
    await fillDialog(first, {}, 'Approve');
    await first.getByText('another person of Finance sends it').waitFor();

    const second = await signIn(browser, system.url, 'Finance · finance-2');
    await second.goto(new URL(first.url()).pathname);
    await second.getByRole('button', { name: 'Send' }).click();
    await fillDialog(second, { 'Payment reference': 'GCB-0002' }, 'Send');
    await second.getByRole('button', { name: 'Settle' }).waitFor();
    const money = { amount: small.NEXT_PAYABLE, currency: 'GHS' };
    const data = { paymentReference: 'GCB-0002', ...money };
    await settleByWebhook({
      url: system.url,
      secret: await gatewayKey(system),
      event: { type: 'payment.settled', timestamp: new Date().toISOString(), data },
    });
    await second.reload();
    await second.getByText('Settled', { exact: true }).first().waitFor();
    await expect(second.getByRole('button', { name: 'Settle' }).count()).resolves.toBe(0);

    await ops.goto(`${cockpit}/statements`);
    await ops.getByRole('button', { name: 'Export CSV', exact: true }).click();
    await ops.getByRole('cell', { name: 'CSV', exact: true }).waitFor();
    const partner = await next.partner();
    await goTo(partner, 'Home');
    await partner.getByText(`The statement of ${small.NEXT_CYCLE.Name} is ready`).waitFor();
    await goTo(partner, 'Statements');
    await partner.getByRole('link', { name: 'Royalty cycles' }).click();
    await partner
      .getByRole('row', { name: /2026-Q2/ })
      .getByText(small.NEXT_PAYABLE)
      .waitFor();
    await partner.getByRole('link', { name: 'Remittances' }).click();
    await partner.getByText('Settled', { exact: true }).first().waitFor();
  });
}

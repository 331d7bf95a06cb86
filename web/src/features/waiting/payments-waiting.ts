import { plural, t } from '@lingui/core/macro';
import type { WireItem } from './wire-waiting.ts';

type Waits = { readonly words: string; readonly verb: string };
type Of = Pick<WireItem, 'kind' | 'count' | 'paymentKind'>;

/** How payments that wait are said, and what is done with them: “2 remittances to send”. */
export function paymentsWaiting({ kind, count, paymentKind }: Of): Waits {
  const isPayout = paymentKind === 'payout';
  switch (kind) {
    case 'payments-failed':
      return {
        words: isPayout
          ? plural(count, { one: '# payout failed', other: '# payouts failed' })
          : plural(count, { one: '# remittance failed', other: '# remittances failed' }),
        verb: t`Reissue`,
      };
    case 'payments-to-send':
      return {
        words: isPayout
          ? plural(count, { one: '# payout to send', other: '# payouts to send' })
          : plural(count, { one: '# remittance to send', other: '# remittances to send' }),
        verb: t`Send`,
      };
    case 'payments-to-settle':
      return {
        words: isPayout
          ? plural(count, { one: '# payout sent, to settle', other: '# payouts sent, to settle' })
          : plural(count, { one: '# remittance sent, to settle', other: '# remittances sent, to settle' }),
        verb: t`Settle`,
      };
    default:
      return {
        words: isPayout
          ? plural(count, { one: '# payout to approve', other: '# payouts to approve' })
          : plural(count, { one: '# remittance to approve', other: '# remittances to approve' }),
        verb: t`Approve`,
      };
  }
}

import { Trans } from '@lingui/react/macro';
import { shortDigest } from '#web/parts/payment-accounts/account-words.ts';
import type { WirePayment } from './payment-api.ts';

/** Where a payment goes: holder, number, bank, and the digest by which approval and sending are compared. */
export function PaidAccountView({ payment: { account } }: { readonly payment: WirePayment }) {
  if (account === undefined)
    return (
      <span className="text-ink-soft">
        <Trans>no account that is in force</Trans>
      </span>
    );
  const { holder, number, masked, bank, bic, digest } = account;
  return (
    <span>
      <Trans>
        <span className="font-semibold tabular-nums">{number ?? masked}</span> of {holder}
        {[bank, bic].map((part) => (part === undefined ? '' : `, ${part}`))}
        <span className="block font-mono text-ink-soft">{shortDigest(digest)}</span>
      </Trans>
    </span>
  );
}

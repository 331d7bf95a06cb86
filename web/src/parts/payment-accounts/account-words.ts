import { t } from '@lingui/core/macro';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireAccount } from './account-api.ts';

const STATES: Readonly<Record<WireAccount['status'], string>> = {
  Proposed: t({ message: 'Proposed', context: 'account' }),
  Confirmed: t({ message: 'Confirmed', context: 'account' }),
  Withdrawn: t({ message: 'Withdrawn', context: 'account' }),
};

/** Whether an account is used, will be or was, in a few words. */
export function standingOf(account: WireAccount, now: string): string {
  const { status, isInForce, inForceFrom } = account;
  if (isInForce) return t`In force`;
  if (status !== 'Confirmed' || inForceFrom === undefined) return STATES[status];
  return inForceFrom > now ? t`In force from ${formatInstant(inForceFrom)}` : t`Replaced`;
}

/** How the standing looks: only what payments go to is green. */
export function toneOf({ status, isInForce }: WireAccount) {
  if (isInForce) return 'positive';
  return status === 'Confirmed' ? 'neutral' : PAYMENT_ACCOUNT.states[status].tone;
}

/** The first digits of a digest: enough to compare two by eye. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}

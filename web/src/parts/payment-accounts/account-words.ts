import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { WireAccount } from './account-api.ts';

/** Whether an account is used, will be or was, in a few words. */
export function standingOf(account: WireAccount, now: string): string {
  const { status, isInForce, inForceFrom } = account;
  if (isInForce) return 'In force';
  if (status !== 'Confirmed' || inForceFrom === undefined) return PAYMENT_ACCOUNT.states[status].label;
  return inForceFrom > now ? `In force from ${formatInstant(inForceFrom)}` : 'Replaced';
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

import { CYCLE } from '#shared/machines/cycle.ts';
import { JOB } from '#shared/machines/job.ts';
import { whoMay } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { SONG_PROPOSAL } from '#shared/machines/song-proposal.ts';
import { ADMIN, allows, FINANCE, FINANCE_OR_OPS, OPS, type Role } from '#shared/permissions.ts';
import type { WaitingKind } from '#shared/schemas/waiting.ts';

/** Who does what waits: the roles of the route that does it. */
const ACTS: Readonly<Record<WaitingKind, readonly Role[]>> = {
  'payments-failed': whoMay(PAYMENT, 'reissue'),
  'payment-exceptions': FINANCE,
  'report-overdue': FINANCE_OR_OPS,
  'jobs-failed': whoMay(JOB, 'retry'),
  'payments-to-send': whoMay(PAYMENT, 'send'),
  'payments-to-approve': whoMay(PAYMENT, 'approve'),
  'payments-to-settle': whoMay(PAYMENT, 'settle'),
  'accounts-to-confirm': whoMay(PAYMENT_ACCOUNT, 'confirm'),
  'expiries-to-confirm': FINANCE,
  'run-ready': whoMay(CYCLE, 'close'),
  'cycle-to-close': whoMay(CYCLE, 'close'),
  'report-due': FINANCE_OR_OPS,
  'proposals-waiting': whoMay(SONG_PROPOSAL, 'accept'),
  'songs-waiting': OPS,
  'held-without-agreement': ADMIN,
  'issues-open': OPS,
};

/** Whether somebody of these roles is shown what waits: who may do it, and a viewer, who reads everything. */
export function isShown(kind: WaitingKind, roles: readonly string[]): boolean {
  return roles.includes('Viewer') || allows(ACTS[kind], roles);
}

/** Whether somebody of these roles may do it, and so must not be shown what another person has to do. */
export function acts(kind: WaitingKind, roles: readonly string[]): boolean {
  return allows(ACTS[kind], roles);
}

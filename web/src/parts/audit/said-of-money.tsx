import { Trans } from '@lingui/react/macro';
import type { Say } from './say.ts';

/** What was done with cycles, payments and rates, each as a sentence. */
export const SAID_OF_MONEY: Readonly<Record<string, Say>> = {
  'payment.created': ({ who, what }) => (
    <Trans>
      {who} made {what}
    </Trans>
  ),
  'payment.pending': ({ who, what }) => (
    <Trans>
      {who} made {what}
    </Trans>
  ),
  'payment.approved': ({ who, what }) => (
    <Trans>
      {who} approved {what}
    </Trans>
  ),
  'payment.sent': ({ who, what }) => (
    <Trans>
      {who} sent {what}
    </Trans>
  ),
  'payment.settled': ({ who, what }) => (
    <Trans>
      {who} settled {what}
    </Trans>
  ),
  'payment.failed': ({ who, what }) => (
    <Trans>
      {who} said that {what} failed
    </Trans>
  ),
  'payment.reissued': ({ who, what }) => (
    <Trans>
      {who} reissued {what}
    </Trans>
  ),
  'payment.cancelled': ({ who, what }) => (
    <Trans>
      {who} cancelled {what}
    </Trans>
  ),
  'payment.carried': ({ who, what }) => (
    <Trans>
      {who} carried {what} forward
    </Trans>
  ),
  'payment-account.proposed': ({ who, what }) => (
    <Trans>
      {who} proposed an account for {what}
    </Trans>
  ),
  'payment-account.confirmed': ({ who, what }) => (
    <Trans>
      {who} confirmed the account of {what}
    </Trans>
  ),
  'payment-account.rejected': ({ who, what }) => (
    <Trans>
      {who} refused the account of {what}
    </Trans>
  ),
  'payment-account.withdrawn': ({ who, what }) => (
    <Trans>
      {who} withdrew the account of {what}
    </Trans>
  ),
  'payment-exception.opened': ({ who, what }) => (
    <Trans>
      {who} received a report of a payment that fits none: {what}
    </Trans>
  ),
  'payment-exception.tried': ({ who, what }) => (
    <Trans>
      {who} tried the payment report {what} again
    </Trans>
  ),
  'payment-exception.applied': ({ who, what }) => (
    <Trans>
      {who} applied the payment report {what}
    </Trans>
  ),
  'payment-exception.cleared': ({ who, what }) => (
    <Trans>
      {who} cleared the payment report {what}
    </Trans>
  ),
  'balance.moved': ({ who, what }) => (
    <Trans>
      {who} moved the balance of {what}
    </Trans>
  ),
  'cycle.opened': ({ who, what }) => (
    <Trans>
      {who} opened {what}
    </Trans>
  ),
  'cycle.closing': ({ who, what }) => (
    <Trans>
      {who} began to close {what}
    </Trans>
  ),
  'cycle.locked': ({ who, what }) => (
    <Trans>
      {who} locked {what}
    </Trans>
  ),
  'cycle.reopened': ({ who, what }) => (
    <Trans>
      {who} opened {what} again after a close that failed
    </Trans>
  ),
  'cycle.payments-proved': ({ who, what }) => (
    <Trans>
      {who} proved that the payments of {what} add up
    </Trans>
  ),
  'run.started': ({ who, what }) => (
    <Trans>
      {who} began the provisional run {what}
    </Trans>
  ),
  'run.finished': ({ who, what }) => (
    <Trans>
      {who} finished the provisional run {what}
    </Trans>
  ),
  'run.failed': ({ who, what }) => (
    <Trans>
      {who} could not finish the provisional run {what}
    </Trans>
  ),
  'events.numbered': ({ who, what }) => (
    <Trans>
      {who} numbered what became known in {what}
    </Trans>
  ),
  'held-expiry.proposed': ({ who, what }) => (
    <Trans>
      {who} proposed that held money expires: {what}
    </Trans>
  ),
  'held-expiry.confirmed': ({ who, what }) => (
    <Trans>
      {who} confirmed that held money expires: {what}
    </Trans>
  ),
  'fx-rate.entered': ({ who, what }) => (
    <Trans>
      {who} entered the exchange rate {what}
    </Trans>
  ),
  'fx-rates.imported': ({ who, what }) => (
    <Trans>
      {who} took a file of exchange rates {what}
    </Trans>
  ),
  'statement.written': ({ who, what }) => (
    <Trans>
      {who} wrote the statements of {what}
    </Trans>
  ),
  'cycle.noted': ({ who, what }) => (
    <Trans>
      {who} wrote a note on {what}
    </Trans>
  ),
  'payment.noted': ({ who, what }) => (
    <Trans>
      {who} wrote a note on {what}
    </Trans>
  ),
  'cycle.remitted': ({ who, what }) => (
    <Trans>
      {who} made what {what} pays
    </Trans>
  ),
  'cycle.payment-done': ({ who, what }) => (
    <Trans>
      {who} finished a payment of {what}
    </Trans>
  ),
};

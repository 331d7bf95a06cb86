import { everyWay } from '#shared/machines/machine.ts';
import { PAYMENT } from '#shared/machines/payment.ts';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';

/** What licensing, cycles and payments refuse: a part of `PROBLEMS`. */
export const MONEY_PROBLEMS = {
  'payment.same-person': {
    status: 403,
    title: 'Who approves a payment cannot send it',
    hint: 'Let another person of Finance send it.',
  },
  'territory.currency-in-use': {
    status: 409,
    title: 'The territory has tariffs or cycles in its currency',
    hint: 'Its currency stays. What is paid in another is exchanged when a payment is approved.',
  },
  'currency.differs': {
    status: 422,
    title: 'The amount is in another currency than the territory’s',
    hint: 'Enter it in the currency of the territory, which its settings name.',
  },
  'tariff.overlaps': {
    status: 409,
    title: 'Another tariff of this kind of broadcaster covers some of these days',
    hint: 'Tariffs follow each other: a later one ends one that has no expiry date.',
  },
  'tariff.in-locked-period': {
    status: 409,
    title: 'The tariff would end another one within a locked period',
    hint: 'Choose an effective date after the last locked period of the territory.',
  },
  'licence.overlaps': {
    status: 409,
    title: 'Another licence of this station covers some of these days',
    hint: 'Licences of one station follow each other; to correct one, revise it or send the same period again.',
  },
  'licence.revised-already': {
    status: 409,
    title: 'The licence has a newer version already',
    hint: 'Revise the newest version.',
  },
  'cycle.not-ended': {
    status: 409,
    title: 'The period of the cycle has not ended long enough ago',
    hint: 'Close it when the days of grace after its period have passed, which the settings of the territory name.',
  },
  'cycle.overlaps': {
    status: 409,
    title: 'Another cycle of this territory covers some of these days',
    hint: 'Cycles of one territory follow each other.',
  },
  'cycle.locked': {
    status: 409,
    title: 'The cycle is locked',
    hint: 'Locked lines never change; corrections become adjustments of the next cycle.',
  },
  'cycle.closing': { status: 409, title: 'The cycle is being closed', hint: 'Wait until it has ended.' },
  'run.not-finished': {
    status: 409,
    title: 'The run has not come to anything',
    hint: 'Wait until it has finished; where it failed, its job says why.',
  },
  'run.stale': {
    status: 409,
    title: 'The cycle has changed since the run',
    hint: 'Make another run and close by that, or close without one.',
  },
  'adjustment.too-late': {
    status: 409,
    title: 'The cycle is too old to be corrected',
    hint: 'Corrections are taken for some years after the end of a period; the settings of the territory say how many.',
  },
  'play.expired': {
    status: 409,
    title: 'What was held of the play has expired',
    hint: 'Its money went to others by a decision of the board; nothing reaches the play any more.',
  },
  'expiry.nothing-held': {
    status: 409,
    title: 'The cycle holds nothing',
    hint: 'All that it held was released, or has expired.',
  },
  'expiry.open': {
    status: 409,
    title: 'The cycle has an open list already',
    hint: 'Let another person confirm that list first.',
  },
  'expiry.same-person': {
    status: 403,
    title: 'Who proposed a list cannot confirm it',
    hint: 'Let another person of Finance confirm it.',
  },
  'expiry.confirmed': {
    status: 409,
    title: 'The list is confirmed already',
    hint: 'The next close of the territory lets the money expire.',
  },
  'expiry.still-open': {
    status: 409,
    title: 'The list has not been open for 90 days',
    hint: 'Confirm it after the day until which it is open.',
  },
  'expiry.not-due': {
    status: 409,
    title: 'The held money is not old enough',
    hint: 'It becomes too old on 31 December, some years after the year of its period; the settings of the territory say how many.',
  },
  'cycle.not-locked': { status: 409, title: 'The cycle is not locked yet', hint: 'Close the cycle first.' },
  'payment.illegal-transition': {
    status: 409,
    title: 'The payment cannot change to this status',
    hint: `${everyWay(PAYMENT)} A payment that was reissued stays failed, and its successor goes on.`,
  },
  'payment.reference-taken': {
    status: 409,
    title: 'Another payment has this payment reference',
    hint: 'Each payment needs a reference of its own.',
  },
  'payment.account-changed': {
    status: 409,
    title: 'The payee is paid to another account by now',
    hint: 'To approve, look at the account that is in force. One that was approved for another account is marked as failed and reissued: the new payment is approved for the account in force.',
  },
  'payment-account.same-person': {
    status: 403,
    title: 'Who proposed an account cannot confirm it',
    hint: 'Let another person of Finance confirm it.',
  },
  'payment-account.illegal-transition': {
    status: 409,
    title: 'The account cannot change to this status',
    hint: everyWay(PAYMENT_ACCOUNT),
  },
  'payment.nothing-due': {
    status: 409,
    title: 'There is nothing to pay to this payee in this cycle',
    hint: 'Only payees with lines in the cycle, or with a balance when it was closed, are paid.',
  },
  'fx.missing': {
    status: 409,
    title: 'There is no rate of exchange that is recent enough',
    hint: 'Enter a rate of the pair, or of the pair the other way round, that is not older than the territory’s settings allow.',
  },
  'payment-exception.closed': {
    status: 409,
    title: 'The exception is not open any more',
    hint: 'It was applied to its payment, or somebody cleared it.',
  },
  'licence.unknown': {
    status: 422,
    title: 'The station has no such licence',
    hint: 'Name a licence of the same station under revises.',
  },
  'station.unknown': { status: 422, title: 'The station is not known', hint: 'Create the station first.' },
  'fee.above-agreement': {
    status: 422,
    title: 'The fee override is above what a partner pays without it',
    hint: 'Lower the override, or leave it out.',
  },
} as const;

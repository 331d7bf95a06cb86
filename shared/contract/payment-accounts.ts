import * as z from 'zod';
import { route } from '#shared/contract/route.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import * as examples from '#shared/examples/payment-accounts.ts';
import { ArtistId, PartnerId, PaymentAccountId } from '#shared/ids.ts';
import { whoMay } from '#shared/machines/machine.ts';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { FINANCE_OR_OPS, READ } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import {
  NewPaymentAccount,
  PaymentAccountView,
  WithdrawPaymentAccount,
} from '#shared/schemas/payment-accounts.ts';

/** What tells the routes of one kind of payee from those of the other. */
type Kind = {
  /** The middle of the operations’ names. */
  readonly noun: string;
  readonly path: `/api/${string}`;
  readonly params: z.ZodObject;
  /** The parameters of one account. */
  readonly each: z.ZodObject;
  /** For summaries. */
  readonly one: string;
};

/** The routes of the accounts of one kind of payee. */
function routesOf<const K extends Kind>(kind: K) {
  const { noun, path, one } = kind;
  const params: K['params'] = kind.params;
  const each: K['each'] = kind.each;
  return {
    list: route({
      operation: `list${noun}PaymentAccounts`,
      method: 'GET',
      path,
      summary: `Where ${one} is paid: every account, newest first`,
      description:
        'Each account with who proposed, confirmed and withdrew it. Its number is whole for Finance and administrators; others see its end.',
      access: READ,
      params,
      query: Page,
      reply: { status: 200, schema: pageOf(PaymentAccountView) },
      example: { reply: pageWith(examples.confirmedAccount) },
      refusals: ['not-found'],
    }),
    propose: route({
      operation: `propose${noun}PaymentAccount`,
      method: 'POST',
      path,
      summary: `Propose where ${one} is paid`,
      description:
        'Nothing is paid to it until another person, of Finance, confirms it. An account never changes: another one takes its place.',
      access: FINANCE_OR_OPS,
      params,
      body: NewPaymentAccount,
      reply: { status: 201, schema: PaymentAccountView },
      example: { body: examples.newPaymentAccount, reply: examples.proposedAccount },
      refusals: ['not-found'],
    }),
    confirm: route({
      operation: `confirm${noun}PaymentAccount`,
      method: 'POST',
      path: `${path}/{accountId}/confirm`,
      summary: 'Confirm an account that another person proposed',
      description:
        'The payee’s first account is in force at once, another one after three days, in which it can be withdrawn. Payments that are approved from then on go to it.',
      access: whoMay(PAYMENT_ACCOUNT, 'confirm'),
      params: each,
      reply: { status: 200, schema: PaymentAccountView },
      example: { reply: examples.confirmedAccount },
      refusals: [
        'not-found',
        'payment-account.same-person',
        'payment-account.illegal-transition',
        'version.stale',
      ],
    }),
    withdraw: route({
      operation: `withdraw${noun}PaymentAccount`,
      method: 'POST',
      path: `${path}/{accountId}/withdraw`,
      summary: 'Stop an account',
      description:
        'It is used no more. Where it was in force the payee has none until another one is; payments that were approved to it cannot be sent.',
      access: whoMay(PAYMENT_ACCOUNT, 'withdraw'),
      params: each,
      body: WithdrawPaymentAccount,
      reply: { status: 200, schema: PaymentAccountView },
      example: { body: { reason: 'The partner knows nothing of it' }, reply: examples.withdrawnAccount },
      refusals: ['not-found', 'payment-account.illegal-transition', 'version.stale'],
    }),
  };
}

/** The routes of both kinds of payee. */
export const routesOfAccounts = {
  partner: routesOf({
    noun: 'Partner',
    path: '/api/partners/{partnerId}/payment-accounts',
    params: z.object({ partnerId: PartnerId }),
    each: z.object({ partnerId: PartnerId, accountId: PaymentAccountId }),
    one: 'a partner',
  }),
  artist: routesOf({
    noun: 'Artist',
    path: '/api/artists/{artistId}/payment-accounts',
    params: z.object({ artistId: ArtistId }),
    each: z.object({ artistId: ArtistId, accountId: PaymentAccountId }),
    one: 'an artist',
  }),
};

export const {
  list: listPartnerPaymentAccounts,
  propose: proposePartnerPaymentAccount,
  confirm: confirmPartnerPaymentAccount,
  withdraw: withdrawPartnerPaymentAccount,
} = routesOfAccounts.partner;

export const {
  list: listArtistPaymentAccounts,
  propose: proposeArtistPaymentAccount,
  confirm: confirmArtistPaymentAccount,
  withdraw: withdrawArtistPaymentAccount,
} = routesOfAccounts.artist;

import * as z from 'zod';
import { ArtistId, PartnerId, PaymentAccountId } from '#shared/ids.ts';
import { namesOf } from '#shared/machines/machine.ts';
import { PAYMENT_ACCOUNT } from '#shared/machines/payment-account.ts';
import { Actor, FreeText, Instant, Name, Sha256, Version } from '#shared/schemas/common.ts';

export const AccountNumber = z
  .string()
  .trim()
  .min(4)
  .max(64)
  .meta({ description: 'An account, a wallet or an IBAN as the bank writes it.' });
export const PayeeId = z.union([PartnerId, ArtistId]).meta({ id: 'PayeeId' });
export type PayeeId = z.infer<typeof PayeeId>;

const where = {
  holder: Name.meta({ description: 'in whose name it is' }),
  bank: Name.optional().meta({ description: 'the bank, or the operator of the wallet' }),
  bic: z
    .string()
    .regex(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, 'expected a BIC of 8 or 11 characters such as GHCBGHAC')
    .optional(),
};

export const NewPaymentAccount = z
  .object({
    ...where,
    number: AccountNumber,
    evidence: FreeText.meta({
      description: 'how one knows that it is the payee’s, such as a letter and a call back',
    }),
  })
  .meta({ id: 'NewPaymentAccount' });
export type NewPaymentAccount = z.infer<typeof NewPaymentAccount>;
export const WithdrawPaymentAccount = z.object({ reason: FreeText }).meta({ id: 'WithdrawPaymentAccount' });

export const PaymentAccountStatus = z
  .enum(namesOf(PAYMENT_ACCOUNT.states))
  .meta({ id: 'PaymentAccountStatus' });

/** What is shown of an account to everybody: never its number. */
const seen = {
  id: PaymentAccountId,
  ...where,
  masked: z.string().max(80).meta({ description: 'the end of its number, such as ••••4567' }),
  digest: Sha256.meta({
    description: 'SHA-256 of holder, bank, BIC and number with a salt: the same digest is the same account.',
  }),
};

/** An account as it is stored and audited: its number is kept apart. */
export const PaymentAccount = z.object({
  ...seen,
  payeeId: PayeeId,
  evidence: FreeText,
  status: PaymentAccountStatus,
  proposedBy: Actor,
  proposedAt: Instant,
  confirmedBy: Actor.optional(),
  confirmedAt: Instant.optional(),
  inForceFrom: Instant.optional().meta({
    description:
      'when payments may be approved to it: at once for a payee’s first account, else three days later',
  }),
  withdrawnBy: Actor.optional(),
  withdrawnAt: Instant.optional(),
  withdrawnReason: FreeText.optional(),
  version: Version,
});
export type PaymentAccount = z.infer<typeof PaymentAccount>;

export const PaymentAccountView = PaymentAccount.extend({
  isInForce: z.boolean().meta({ description: 'whether a payment that is approved now goes to it' }),
  number: AccountNumber.optional().meta({ description: 'whole, for Finance and administrators alone' }),
}).meta({
  id: 'PaymentAccount',
  description:
    'Where a partner or an artist is paid. One person proposes an account, another confirms it; it never changes, another one takes its place.',
});
export type PaymentAccountView = z.infer<typeof PaymentAccountView>;

export const PaidAccount = z
  .object({
    ...seen,
    provisional: z
      .literal(true)
      .optional()
      .meta({ description: 'in force today; it is fixed when the payment is approved' }),
    number: AccountNumber.optional().meta({
      description: 'whole, for Finance and administrators who read this one payment',
    }),
  })
  .meta({ id: 'PaidAccount', description: 'Where a payment goes: the account that its approval fixed.' });
export type PaidAccount = z.infer<typeof PaidAccount>;

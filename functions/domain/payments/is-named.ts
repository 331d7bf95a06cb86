import type { Payment } from '#shared/schemas/payments.ts';

/** Whether the name of a payment's payee has some words in it, in any case. */
export function isNamed({ payee }: Pick<Payment, 'payee'>, words: string): boolean {
  return payee.name.toLocaleLowerCase('en').includes(words.toLocaleLowerCase('en'));
}

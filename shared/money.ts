import * as z from 'zod';
import { within } from '#shared/limits.ts';

/**
 * Digits after the point of each currency (ISO 4217, list one). `Intl` follows CLDR, which differs from the
 * standard for some (HUF, IDR, PKR …), so the standard's figures stand here; those not named have two.
 */
const DIGITS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'expected an ISO 4217 code such as GHS')
  .meta({ id: 'Currency' });

/** How many digits a currency's minor unit has: 2 for GHS (pesewas), 0 for JPY. */
export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2;
}

/** An amount as the product computes with it: whole minor units and their currency. */
export type Money = { readonly minor: bigint; readonly currency: string };

/** No amount has more minor units than this, to either side: fifteen digits, a thousand times the world's yearly royalties. */
export const MAX_MINOR = 10n ** 15n - 1n;
const isWithin = (minor: bigint): boolean => -MAX_MINOR <= minor && minor <= MAX_MINOR;

/**
 * An amount of money. This is where amounts are made, so this is where their bound is checked.
 *
 * @throws RangeError beyond {@link MAX_MINOR}: such an amount is a fault of ours, for none can be read from the wire.
 */
export function moneyOf(minor: bigint, currency: string): Money {
  if (!isWithin(minor)) throw new RangeError(`${minor} minor units of ${currency} are no amount of money`);
  return { minor, currency };
}

/** `(123456n, 'GHS')` → `'1234.56'`. Throws as {@link moneyOf} does. */
export function minorToDecimal(amount: bigint, currency: string): string {
  const { minor } = moneyOf(amount, currency);
  const digits = minorDigits(currency);
  const sign = minor < 0n ? '-' : '';
  const plain = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0');
  return digits === 0 ? `${sign}${plain}` : `${sign}${plain.slice(0, -digits)}.${plain.slice(-digits)}`;
}

/**
 * `('1234.5', 'GHS')` → `123450n`; undefined when it is no decimal, has more digits after the point than the currency,
 * or lies beyond {@link MAX_MINOR}.
 */
export function decimalToMinor(decimal: string, currency: string): bigint | undefined {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(decimal);
  if (match === null) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  const digits = minorDigits(currency);
  if (part.length > digits) return undefined;
  const minor = BigInt(`${whole}${part.padEnd(digits, '0')}`);
  if (!isWithin(minor)) return undefined;
  return sign === '-' ? -minor : minor;
}

/**
 * What an amount that we wrote ourselves comes to in minor units: `('1234.50', 'GHS')` → `123450n`.
 *
 * @throws RangeError where it is no amount of that currency. For what others write there is {@link decimalToMinor}.
 */
export function minorOf(decimal: string, currency: string): bigint {
  const minor = decimalToMinor(decimal, currency);
  if (minor === undefined) throw new RangeError(`${decimal} is no amount of ${currency}`);
  return minor;
}

/** Digits, a sign, a point and three letters, with the two names. */
const WIRE_BYTES = 50;
const WireMoney = within(z.object({ amount: z.string().max(24), currency: Currency }), WIRE_BYTES).meta({
  id: 'Money',
  examples: [{ amount: '1234.56', currency: 'GHS' }],
});

/** Money on the wire and in the table is `{ "amount": "1234.56", "currency": "GHS" }`; inside it is {@link Money}. */
export const MoneyField = z.codec(
  WireMoney,
  z.object({ minor: z.bigint().min(-MAX_MINOR).max(MAX_MINOR), currency: z.string() }),
  {
    decode({ amount, currency }, context) {
      const minor = decimalToMinor(amount, currency);
      if (minor !== undefined) return { minor, currency };
      context.issues.push({
        code: 'custom',
        message: `expected an amount with at most ${minorDigits(currency)} decimals`,
        input: amount,
      });
      return z.NEVER;
    },
    encode: ({ minor, currency }) => ({ amount: minorToDecimal(minor, currency), currency }),
  },
);

const decimal = (digits: number, example: string) =>
  z
    .string()
    .regex(
      new RegExp(`^\\d{1,9}(\\.\\d{1,${digits}})?$`),
      `expected a decimal such as ${example} with at most ${digits} decimals`,
    );

export const Percent = decimal(2, '14.25')
  .refine((text) => Number(text) <= 100, 'a percentage is at most 100')
  .meta({
    id: 'Percent',
    description: 'A percentage from 0 to 100 with at most two decimals, as a decimal string.',
  });
export const Rate = decimal(6, '0.187500')
  .refine((text) => Number(text) < 100_000, 'a rate is below 100000')
  .meta({ id: 'Rate', description: "A tariff's rate: below 100000, with at most six decimals." });
export const Multiplier = decimal(2, '1.50')
  .refine((text) => Number(text) <= 10, 'a multiplier is at most 10')
  .meta({ id: 'Multiplier', description: "A daypart's multiplier: at most 10, with at most two decimals." });

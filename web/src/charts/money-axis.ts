import { locale } from '#web/format/locale.ts';

const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });

/** An amount on an axis, short: `12500` → `12.5K`. */
export const shortAmount = (value: number): string => short.format(value).replace('-', '−');

/** An amount as a length in a picture; what is read beside it is the amount itself. */
export const lengthOf = ({ amount }: { readonly amount: string }): number => Number(amount);

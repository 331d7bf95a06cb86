import { formatAmount } from '#web/format/format-amount.ts';
import { formatDate } from '#web/format/format-date.ts';
import { readDate } from '#web/format/read-date.ts';
import { type NumberKind, readNumber } from '#web/format/read-number.ts';
import type { Reading } from '#web/format/reading.ts';

/** How a kind of text is read, and how it is shown. */
export type KindOfText = {
  readonly read: (typed: string) => Reading;
  readonly show: (value: string) => string;
};

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const numberOf = (kind: NumberKind): KindOfText => ({
  read: (typed) => readNumber(typed, { kind }),
  show: (value) => (DECIMAL.test(value) ? formatAmount(value).replace('−', '-') : value),
});

/** What people type in their own way; any other text is taken as it is. */
export const KINDS_OF_TEXT: Readonly<Record<NumberKind | 'date', KindOfText>> = {
  decimal: numberOf('decimal'),
  money: numberOf('money'),
  whole: numberOf('whole'),
  date: { read: readDate, show: (value) => (DAY.test(value) ? formatDate(value) : value) },
};

import { t } from '@lingui/core/macro';
import { language } from '#web/words/language.ts';
import { formatAmount } from './format-amount.ts';
import type { Reading } from './reading.ts';

/** `money` has two digits after the point at most, `whole` none. */
export type NumberKind = 'decimal' | 'money' | 'whole';
type Style = { readonly kind: NumberKind; readonly writes?: 'en' | 'fr' };

const AROUND = /^(?:[A-Z]{3}|GH₵|\p{Sc})\s*(?=[-\d])|(?<=\d)\s*(?:%|[A-Z]{3}|\p{Sc})$/gu;
const BLANKS = /[\s'’]/g;
const BLANKED = /^\d{1,3}(?:[\s'’]\d{3})+$/;
const GROUPED = { ',': /^[1-9]\d{0,2}(?:,\d{3})+$/, '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/ } as const;
const PLAIN = /^\d+(?:\.\d+)?$/;
const BEGUN = /^\.\d/;
const ENDED = /\.$/;

/**
 * A number as people write it, with its digits grouped or not, with a currency or a percent sign, as a decimal string
 * with a point. Where one comma or point stands before three digits, it is a thousand or a fraction: the language
 * decides where it can, and what could be both is refused with both readings.
 *
 * @example
 * readNumber('GHS 24,500', { kind: 'money', writes: 'en' }); // → { value: '24500' }
 * readNumber('24 500,00', { kind: 'money', writes: 'fr' }); // → { value: '24500.00' }
 * readNumber('24.500', { kind: 'money', writes: 'en' }); // → refused: 24,500 or 24.50
 */
export function readNumber(typed: string, { kind, writes = language }: Style): Reading {
  const text = typed.trim().replace('−', '-').replace(AROUND, '');
  if (text === '') return typed.trim() === '' ? { value: '' } : unreadable();
  const sign = text.startsWith('-') ? '-' : '';
  const readings = readingsOf(text.slice(sign.length).trim(), kind);
  const [only, other] = readings;
  if (only === undefined) return unreadable();
  if (other === undefined) return { value: sign + only };
  const chosen = byLanguage(text, { kind, writes, thousands: only, fraction: other });
  return chosen === undefined ? both(sign + only, sign + other) : { value: sign + chosen };
}

/** Every number that the text can be: with groups first. */
function readingsOf(text: string, kind: NumberKind): readonly string[] {
  const marks = new Set(text.match(/[.,]/g));
  const last = [...text].findLast((char) => char === '.' || char === ',');
  if (last !== '.' && last !== ',') return plainOf(text, '');
  const at = text.lastIndexOf(last);
  const group = last === '.' ? ',' : '.';
  const asGroups = GROUPED[last].test(text) ? [text.replaceAll(last, '')] : [];
  const whole = text.slice(0, at);
  const wholePlain = marks.size === 2 && GROUPED[group].test(whole) ? whole.replaceAll(group, '') : whole;
  const asFraction = kind === 'whole' ? [] : plainOf(wholePlain, `.${text.slice(at + 1)}`);
  return [...asGroups, ...asFraction];
}

function plainOf(whole: string, fraction: string): readonly string[] {
  const joined = (BLANKED.test(whole) ? whole.replaceAll(BLANKS, '') : whole) + fraction;
  const number = joined.replace(BEGUN, '0$&').replace(ENDED, '');
  return PLAIN.test(number) ? [number] : [];
}

type Both = Required<Style> & { readonly thousands: string; readonly fraction: string };

function byLanguage(text: string, { kind, writes, thousands, fraction }: Both): string | undefined {
  const isPoint = text.includes(writes === 'fr' ? ',' : '.');
  if (kind === 'money') return writes === 'en' && !isPoint ? thousands : undefined;
  return isPoint ? fraction : undefined;
}

function both(thousands: string, fraction: string): Reading {
  const one = formatAmount(thousands);
  const other = formatAmount(fraction.replace(/(\.\d\d)0$/, '$1'));
  return { refused: t`This can be read as ${one} or as ${other}. Write ${thousands} or ${other}.` };
}

function unreadable(): Reading {
  const sample = formatAmount('24500.00');
  return { refused: t`This is not a number. Write it as ${sample}.` };
}

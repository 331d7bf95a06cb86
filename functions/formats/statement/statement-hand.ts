import { type Money, minorToDecimal } from '#shared/money.ts';
import { readableAmount, readableCount, readableDate } from './figures.ts';
import { STATEMENT_WORDS, type StatementLanguage, type StatementWords } from './statement-words.ts';

/** How a statement is written in a language: its words, and how amounts, counts and dates read. */
export type StatementHand = {
  readonly language: StatementLanguage;
  readonly words: StatementWords;
  /** `1,234.56`, `1 234,56`, without its currency. */
  readonly amount: (money: Money) => string;
  readonly count: (count: number) => string;
  /** `2026-03-31` as `31 Mar 2026`, `31 mars 2026`. */
  readonly date: (date: string) => string;
  /** A decimal as the rules have it, `14.25` or `0.0731`, with the language’s own point. */
  readonly decimal: (decimal: string) => string;
};

const NO_BREAK = '\u00a0';
const MONTHS = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

/** The hand of a language. */
export function handOf(language: StatementLanguage): StatementHand {
  const words = STATEMENT_WORDS[language];
  return language === 'fr'
    ? {
        ...{ language, words, amount: frenchAmount, count: frenchCount, date: frenchDate },
        decimal: (decimal) => decimal.replace('.', ','),
      }
    : {
        ...{ language, words, amount: readableAmount, count: readableCount, date: readableDate },
        decimal: (decimal) => decimal,
      };
}

function frenchAmount({ minor, currency }: Money): string {
  if (minor < 0n) return `−${frenchAmount({ minor: -minor, currency })}`;
  const [whole = '', part] = minorToDecimal(minor, currency).split('.');
  return part === undefined ? spaced(whole) : `${spaced(whole)},${part}`;
}

const frenchCount = (count: number): string =>
  count < 0 ? `−${frenchCount(-count)}` : spaced(String(count));

function frenchDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${day === '01' ? '1er' : Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const spaced = (whole: string) => whole.replace(/\B(?=(\d{3})+$)/g, NO_BREAK);

import type { CwrShares, CwrWork } from '#functions/formats/cwr/work.ts';
import {
  type CwrRight,
  HALF,
  nameOfRight,
  percent,
  RIGHTS,
  TOLERANCE,
  VERSION_2,
  WHOLE,
  type WorkRule,
} from './work-rule.ts';

/** What publishers and writers own together (NWR T 4, 9 and 11 of 2.x; 3.x has no ownership). */
export const OWNERSHIP: WorkRule = {
  versions: VERSION_2,
  check(work: CwrWork, _context, report) {
    const publishers = sum(work.publishers);
    const writers = sum(work.writers);
    for (const right of RIGHTS) {
      for (const { rule, of, actual } of wrongTotals(right, publishers[right], writers[right])) {
        const message = `The ${nameOfRight(right)} ownership of ${of}.`;
        report(work.header, { rule, level: 'transaction', message, actual: percent(actual) });
      }
    }
  },
};

type Wrong = { readonly rule: string; readonly of: string; readonly actual: number };
const NONE: readonly Wrong[] = [];

function wrongTotals(right: CwrRight, published: number, written: number): readonly Wrong[] {
  const total = published + written;
  const isTooMuch = published > (right === 'pr' ? HALF : WHOLE) + TOLERANCE;
  const isTooLittle = right === 'pr' && written > 0 && written < HALF - TOLERANCE;
  const isWrong = written > WHOLE + TOLERANCE || isTooLittle;
  const isUneven = total !== 0 && Math.abs(total - WHOLE) > TOLERANCE;
  if (!isTooMuch && !isWrong && !isUneven) return NONE;
  const most = right === 'pr' ? 50 : 100;
  return [
    ...(isTooMuch ? [{ rule: 'NWR T 4', of: `all publishers is at most ${most} %`, actual: published }] : []),
    ...(isWrong
      ? [
          {
            rule: 'NWR T 9',
            of: 'all writers is at most 100 %, and the performing one 0 or at least 50 %',
            actual: written,
          },
        ]
      : []),
    ...(isUneven
      ? [{ rule: 'NWR T 11', of: 'all publishers and writers makes 100 %, or 0', actual: total }]
      : []),
  ];
}

type Total = { pr: number; mr: number; sr: number };

/** The shares of some parties, or records of them, added up. */
export function sum(parties: readonly CwrShares[]): Total {
  const total = { pr: 0, mr: 0, sr: 0 };
  add(parties, total);
  return total;
}

/** Adds the shares of some parties, or records of them, to others. */
export function add(parties: readonly CwrShares[], total: Total): void {
  for (const { pr, mr, sr } of parties) {
    total.pr += pr;
    total.mr += mr;
    total.sr += sr;
  }
}

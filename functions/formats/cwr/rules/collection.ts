import type { Report } from '#functions/formats/cwr/findings.ts';
import type { CwrParty, CwrWork } from '#functions/formats/cwr/work.ts';
import { recordCovering } from './territory-divisions.ts';
import {
  ALL_VERSIONS,
  nameOfRight,
  percent,
  RIGHTS,
  type RuleContext,
  TOLERANCE,
  WHOLE,
  type WorkRule,
} from './work-rule.ts';

/**
 * What all parties collect in each country together: at most 100 % in 2.x (NWR T 14; T 44 where records of parties
 * that are not controlled count too), and in 3.x exactly that wherever a publisher collects, for each recipient (WRK T
 * 31 of 3.0, T 24 of 3.1); recipient 0000 counts for all.
 */
export const COLLECTION: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, context, report) {
    const countries = context.divisions.of(territoryCodes(work));
    const isVersion2 = context.version.startsWith('2');
    for (const recipient of isVersion2 ? NOBODY : recipientsOf(work)) {
      for (const country of countries) {
        if (!holdsIn(work, { where: { country, recipient }, context, report })) return;
      }
    }
  },
};

/** The codes that a work names, each once, in an order that does not depend on the records'. */
function territoryCodes({ publishers, writers }: CwrWork): readonly string[] {
  const codes: string[] = [];
  addCodes(publishers, codes);
  addCodes(writers, codes);
  return codes.length > 1 ? codes.sort() : codes;
}

/** Adds the territories that some parties name, each once. */
export function addCodes(parties: readonly CwrParty[], codes: string[]): void {
  for (const { territories } of parties) {
    for (const { code } of territories) if (!codes.includes(code)) codes.push(code);
  }
}

const FOR_ALL = '0000';
const isForAll = (recipient: string) => recipient === '' || recipient === FOR_ALL;

function recipientsOf({ publishers, writers }: CwrWork): readonly string[] {
  let named: Set<string> | undefined;
  for (const parties of [publishers, writers]) {
    for (const { territories } of parties) {
      for (const { recipient } of territories) {
        if (!isForAll(recipient)) named = (named ?? new Set()).add(recipient);
      }
    }
  }
  return named === undefined ? EVERYBODY : [...named];
}

const NOBODY = [''];
const EVERYBODY = [FOR_ALL];

type Where = { readonly country: string; readonly recipient: string };
type Total = { pr: number; mr: number; sr: number; hasOthers: boolean };

/** Whether all rights add up; the first country where they do not is enough. */
function holdsIn(work: CwrWork, { where, context, report }: Check): boolean {
  const isVersion2 = context.version.startsWith('2');
  const published: Total = { pr: 0, mr: 0, sr: 0, hasOthers: false };
  add(work.publishers, where, published);
  const { pr, mr, sr, hasOthers } = published;
  const total: Total = { pr, mr, sr, hasOthers };
  add(work.writers, where, total);
  for (const right of RIGHTS) {
    const isRight = isVersion2
      ? total[right] <= WHOLE + TOLERANCE
      : published[right] === 0 || Math.abs(total[right] - WHOLE) <= TOLERANCE;
    if (isRight) continue;
    const must = isVersion2 ? 'is at most' : 'makes';
    const message = `The ${nameOfRight(right)} collection of all parties in ${where.country} ${must} 100 %.`;
    const actual = percent(total[right]);
    report(work.header, { rule: ruleOf(context, total), level: 'transaction', message, actual });
    return false;
  }
  return true;
}

type Check = { readonly where: Where; readonly context: RuleContext; readonly report: Report };

/** Adds what some parties collect in a country. */
function add(parties: readonly CwrParty[], { country, recipient }: Where, total: Total): void {
  for (const { territories } of parties) {
    const counted =
      recipient === '' || recipient === FOR_ALL
        ? territories
        : territories.filter((one) => one.recipient === recipient || isForAll(one.recipient));
    const covering = recordCovering(counted, country);
    if (covering === undefined) continue;
    total.pr += covering.pr;
    total.mr += covering.mr;
    total.sr += covering.sr;
    total.hasOthers ||= covering.record.type[0] === 'O';
  }
}

function ruleOf({ version }: RuleContext, { hasOthers }: Total): string {
  if (version === '3.0') return 'WRK T 31';
  if (version === '3.1') return 'WRK T 24';
  return hasOthers ? 'NWR T 44' : 'NWR T 14';
}

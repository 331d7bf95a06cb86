import type { Report } from '#functions/formats/cwr/findings.ts';
import { isCodeAt, numberAt, textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrPublisher, CwrWork } from '#functions/formats/cwr/work.ts';
import { isControlled } from './owners.ts';
import { recordCovering } from './territory-divisions.ts';
import {
  ALL_VERSIONS,
  headerOf,
  type RuleContext,
  type RuleSociety,
  TOLERANCE,
  VERSION_2,
  WHOLE,
  type WorkRule,
} from './work-rule.ts';

/** Rules that one society has for itself. None holds unless it is asked for by the society's name. */
export const SOCIETY_RULES: readonly WorkRule[] = [
  { society: 'ASCAP', versions: ALL_VERSIONS, check: checkFirstTerritories },
  { society: 'ASCAP', versions: ['2.2'], check: checkAmericanCollection },
  { society: 'ASCAP', versions: VERSION_2, check: checkAmericanCollector },
  { society: 'BMI', versions: ALL_VERSIONS, check: checkJazz },
  { society: 'GEMA', versions: VERSION_2, check: interestOf('035', 'GEMA') },
  { society: 'SACEM', versions: VERSION_2, check: interestOf('058', 'SACEM') },
  { society: 'SGAE', versions: ALL_VERSIONS, check: agreementNumbers('SGAE') },
  { society: 'ICE', versions: ALL_VERSIONS, check: agreementNumbers('ICE') },
  { society: 'ABRAMUS', versions: ALL_VERSIONS, check: agreementNumbers('ABRAMUS') },
];

const ASCAP = 10;
const AMERICA = 'US';

/** What a publisher's territories begin with is an inclusion, and so for a writer. */
function checkFirstTerritories(work: CwrWork, _context: RuleContext, report: Report): void {
  for (const { isControlled, territories } of [...work.publishers, ...work.writers]) {
    const [first] = territories;
    if (!isControlled || first === undefined || first.isIncluded) continue;
    const message = 'ASCAP wants the first territory of a party included (I).';
    report(first.record, { rule: `${first.record.type} T 0`, level: 'transaction', message });
  }
}

function checkAmericanCollection(work: CwrWork, _context: RuleContext, report: Report): void {
  let collected = 0;
  for (const { territories } of [...work.publishers, ...work.writers])
    collected += recordCovering(territories, AMERICA)?.pr ?? 0;
  if (Math.abs(collected - WHOLE) <= TOLERANCE) return;
  const message = 'ASCAP wants the performing collection in the United States to make 100 %.';
  report(work.header, { rule: 'NWR T 52', level: 'transaction', message });
}

function checkAmericanCollector({ chains }: CwrWork, { spans }: RuleContext, report: Report): void {
  const societyOf = ({ record: { text } }: CwrPublisher) => Number(textAt(text, spans.publisher.prSociety));
  for (const chain of chains.filter(isControlled)) {
    const original = chain.publishers.find((one) => one.role === 'E' && societyOf(one) === ASCAP);
    if (original === undefined) continue;
    if (chain.publishers.some(({ territories }) => (recordCovering(territories, AMERICA)?.pr ?? 0) > 0))
      continue;
    const message = 'ASCAP wants somebody to collect in the United States for its original publisher.';
    report(original.record, { rule: 'SPU T 0', level: 'transaction', message });
  }
}

function checkJazz({ header }: CwrWork, context: RuleContext, report: Report): void {
  const { distributionCategory, duration } = context.spans.header;
  if (!isCodeAt(header.text, distributionCategory, 'JAZ')) return;
  if (numberAt(header.text, duration.from, duration.to) > 0) return;
  const message = 'BMI wants the duration of jazz.';
  report(header, { rule: `${headerOf(context)} T 0`, level: 'transaction', message });
}

/** A society has an interest where a publisher is its member; elsewhere it answers NP. */
function interestOf(code: string, society: RuleSociety): WorkRule['check'] {
  return ({ header, chains }, { spans }, report) => {
    const isMember = ({ record: { text } }: CwrPublisher) =>
      Number(textAt(text, spans.publisher.prSociety)) === Number(code);
    if (chains.some(({ publishers }) => publishers.some(isMember))) return;
    const message = `${society} has no interest (NP): no publisher is its member.`;
    report(header, { rule: 'NWR T 0', level: 'transaction', message });
  };
}

/** Links of a writer to its publisher carry the agreement's number; for ABRAMUS and UBC the day that it started. */
function agreementNumbers(society: RuleSociety): WorkRule['check'] {
  return ({ writers }, { spans }, report) => {
    for (const { record } of writers.flatMap(({ links }) => links)) {
      const number = textAt(record.text, spans.link.agreement);
      if (society === 'ABRAMUS' ? /^\d{8}$/.test(number) : number !== '') continue;
      const what = society === 'ABRAMUS' ? 'the agreement’s first day YYYYMMDD' : 'the agreement’s number';
      const message = `${society} wants ${what} on the link to the publisher.`;
      report(record, { rule: 'PWR T 0', level: 'transaction', message, actual: number });
    }
  };
}

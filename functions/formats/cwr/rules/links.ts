import type { Report } from '#functions/formats/cwr/findings.ts';
import { textAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrLink, CwrPublisher, CwrWork, CwrWriter } from '#functions/formats/cwr/work.ts';
import { sum } from './ownership.ts';
import { ALL_VERSIONS, type RuleContext, TOLERANCE, VERSION_2, WHOLE, type WorkRule } from './work-rule.ts';

/** A controlled writer of 2.x is linked to a publisher (PWR), unless the writers own all of the work. */
export const LINKED_WRITERS: WorkRule = {
  versions: VERSION_2,
  check({ writers }, _context, report) {
    if (sum(writers).pr >= WHOLE - TOLERANCE) return;
    for (const { record, isControlled, links } of writers) {
      if (!isControlled || links.length > 0) continue;
      const message =
        'A controlled writer needs a publisher (PWR), as the writers do not own all of the work.';
      report(record, { rule: 'SWR T 0', level: 'transaction', message });
    }
  },
};

/**
 * A link names the writer before it, and from 2.2 on the original publisher of the chain that it gives, by number; in
 * 2.2 its name too, where another is replaced.
 */
export const LINKS: WorkRule = {
  versions: ALL_VERSIONS,
  check(work, context, report) {
    for (const writer of work.writers) {
      for (const link of writer.links) {
        checkWriter(link, { writer, context, report });
        if (context.version !== '2.1') checkPublisher(link, { work, context, report });
      }
    }
  },
};

type OfWriter = { readonly writer: CwrWriter; readonly context: RuleContext; readonly report: Report };
type OfWork = { readonly work: CwrWork; readonly context: RuleContext; readonly report: Report };

/** The number is cut to the field's width first: 3.1 left nine characters for eleven. */
function checkWriter({ record, writerNumber }: CwrLink, { writer, context, report }: OfWriter): void {
  const { from, to } = context.spans.link.writerNumber;
  if (writerNumber === '' || writerNumber === writer.number.slice(0, to - from).trim()) return;
  const message = `The link names another writer than the one before it, ${writer.number}, which was taken.`;
  report(record, { rule: 'PWR F 0', level: 'field', message, actual: writerNumber });
}

function checkPublisher(link: CwrLink, { work, context, report }: OfWork): void {
  const { record, chain: number, publisherNumber } = link;
  const chain = work.chains.find((one) => one.number === number);
  const original = originalOf(chain?.publishers ?? []);
  if (original === undefined) {
    const message = 'The link names a chain of publishers that is not there.';
    report(record, { rule: 'PWR T 0', level: 'transaction', message, actual: String(number) });
    return;
  }
  if (publisherNumber !== '' && publisherNumber !== original.number) {
    const message = `The link names another publisher than ${original.number}, the original one of chain ${number}.`;
    report(record, { rule: 'PWR T 0', level: 'transaction', message, actual: publisherNumber });
  }
  if (context.version !== '2.2') return;
  const name = textAt(record.text, context.spans.link.publisherName);
  if (name === '' || name === textAt(original.record.text, context.spans.publisher.name)) return;
  const message = `The link gives another name than the original publisher of chain ${number} has, which was taken.`;
  report(record, { rule: 'PWR F 0', level: 'field', message, actual: name });
}

/** The original publisher of a chain, else the one that it begins with. */
function originalOf(publishers: readonly CwrPublisher[]): CwrPublisher | undefined {
  return publishers.find(({ role }) => role === 'E') ?? publishers[0];
}

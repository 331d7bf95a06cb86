import type { Finding, Report } from '#functions/formats/cwr/findings.ts';
import { isBlankAt, isYesAt, type Span } from '#functions/formats/cwr/text-at.ts';
import type { CwrRecord } from '#functions/formats/cwr/transaction.ts';
import { notInNames } from './characters.ts';
import { areTolerated } from './tolerated-characters.ts';
import type { RuleContext } from './work-rule.ts';

/** A publisher that is controlled has number, name and role; of others as much as the sender knows. */
export function checkPublisher(record: CwrRecord, context: RuleContext, report: Report): void {
  const { number, name, role, isUnknown } = context.spans.publisher;
  checkParty(record, { number, name, role, isUnknown, context, report });
}

/** A writer that is controlled has a last name and a role, and from 3.1 on a number; of others as much as is known. */
export function checkWriter(record: CwrRecord, context: RuleContext, report: Report): void {
  const { number, lastName, firstName, role, isUnknown } = context.spans.writer;
  checkParty(record, { number, name: lastName, role, isUnknown, context, report });
  checkCharacters(record, { ...firstName, isStrict: false, context, report });
}

type Party = {
  readonly number: Span;
  readonly name: Span;
  readonly role: Span;
  readonly isUnknown: Span;
  readonly context: RuleContext;
  readonly report: Report;
};

function checkParty(record: CwrRecord, party: Party): void {
  const { text, type } = record;
  const { number, name, role, isUnknown, context, report } = party;
  const isControlled = type === 'SPU' || type === 'SWR';
  const isNameless = isBlankAt(text, name.from, name.to);
  const saysUnknown = isYesAt(text, isUnknown);
  if (isControlled) {
    const refuse = (what: string) => report(record, refusal(type, `A controlled party has no ${what}.`));
    if (isNameless) refuse('name');
    if (isBlankAt(text, role.from, role.to)) refuse('role');
    if (isBlankAt(text, number.from, number.to)) refuse('interested party number');
    if (saysUnknown) report(record, correction(type, 'A controlled party is never unknown.'));
  } else if (saysUnknown !== isNameless) {
    report(record, correction(type, 'A party without a name is unknown (Y), and only that is.'));
  }
  checkCharacters(record, { ...name, isStrict: isControlled, context, report });
}

type Name = Span & { readonly isStrict: boolean; readonly context: RuleContext; readonly report: Report };

function checkCharacters(record: CwrRecord, { from, to, isStrict, context, report }: Name): void {
  const actual = notInNames(record.text, { from, to, accents: context.namesCharacterSet });
  if (actual === undefined || areTolerated(record, actual, { from, to, context })) return;
  const message = 'A name has a character that the standard does not allow in names';
  if (isStrict) report(record, { ...refusal(record.type, `${message}.`), actual });
  else
    report(record, { ...correction(record.type, `${message}; it was kept.`), severity: 'warning', actual });
}

const refusal = (type: string, message: string): Finding => ({
  rule: `${type} T 0`,
  level: 'transaction',
  message,
});
const correction = (type: string, message: string): Finding => ({
  rule: `${type} F 0`,
  level: 'field',
  message,
});

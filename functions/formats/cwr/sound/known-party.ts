import type { FieldText } from '#functions/formats/cwr/field-text.ts';
import { parseKnownIpi } from '#functions/formats/cwr/parse-known-ipi.ts';
import { publisherFacts, societyCodeOf, writerFacts } from '#functions/formats/cwr/party-facts.ts';
import { checkFields } from '#functions/formats/cwr/rules/check-fields.ts';
import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import { CHANGING_ROLES, CREATING_ROLES, WORDY_ROLES } from '#functions/formats/cwr/tables/code-lists.ts';
import { isBlankAt, type Span, textAt } from '#functions/formats/cwr/text-at.ts';

/** What an SPU, OPU, SWR or OWR record says of a party whatever it owns: for a share, and for what rules ask. */
export type KnownParty = {
  readonly isControlled: boolean;
  readonly hasNumber: boolean;
  readonly hasIpi: boolean;
  /** As it stands there, in capitals. */
  readonly role: string;
  readonly isCreator: boolean;
  readonly isChanger: boolean;
  readonly hasWords: boolean;

  readonly name: string;
  readonly shareRole: string;
  readonly ipi: string | undefined;
  /** 2.x: the code of the society that the record names. */
  readonly societyCode: string | undefined;
  readonly isPublicDomain: boolean;
};

export const NOBODY: KnownParty = {
  isControlled: false,
  hasNumber: false,
  hasIpi: false,
  role: '',
  isCreator: false,
  isChanger: false,
  hasWords: false,
  name: '',
  shareRole: '',
  ipi: undefined,
  societyCode: undefined,
  isPublicDomain: false,
};

export type PartyReading = { readonly context: RuleContext; readonly fieldText: FieldText };

/** What a party's record says in which no rule finds anything; undefined where its number has more than plain letters. */
export function knowParty(text: string, plan: RecordPlan, reading: PartyReading): KnownParty | undefined {
  const { publisher, writer } = reading.context.spans;
  const isPublisher = plan.type.endsWith('PU');
  const spans = isPublisher ? publisher : writer;
  const number = text.slice(spans.number.from, spans.number.to);
  if (!PLAIN.test(number)) return undefined;
  const isControlled = plan.type.startsWith('S');
  const role = textAt(text, spans.role).toUpperCase();
  const { fieldText } = reading;
  const facts = isPublisher
    ? publisherFacts(text, publisher, { fieldText, role })
    : writerFacts(text, writer, { fieldText, role });
  const society = spans.prSociety.to > 0 ? textAt(text, spans.prSociety) : '';
  return {
    isControlled,
    hasNumber: number.trim() !== '',
    hasIpi: !isBlankAt(text, spans.ipi.from, spans.ipi.to),
    role,
    isCreator: CREATING_ROLES.has(role),
    isChanger: CHANGING_ROLES.has(role),
    hasWords: WORDY_ROLES.has(role),
    name: facts.name,
    shareRole: facts.role,
    ipi: ipiAt(text, spans.ipi),
    societyCode: societyCodeOf(society, { isControlled }),
    isPublicDomain: facts.isPublicDomain,
  };
}

/** Whether the detailed checks of a record find nothing in it. */
export function isFoundSound(text: string, plan: RecordPlan, context: RuleContext): boolean {
  let isSound = true;
  const report = () => {
    isSound = false;
  };
  const record = { type: plan.type, line: 0, text };
  checkFields(record, plan.checks, report);
  plan.rule?.(record, context, report);
  return isSound;
}

/** So that two numbers are the same if their bytes are: printable, and none that begins with blanks. */
const PLAIN = /^(?: *|[!-~][ -~]*)$/;

const ipiAt = (text: string, { from, to }: Span) => parseKnownIpi(text.slice(from, to));

import { societyCodeOf } from '#functions/formats/cwr/party-facts.ts';
import type { RecordPlan } from '#functions/formats/cwr/rules/record-plans.ts';
import type { RuleContext } from '#functions/formats/cwr/rules/work-rule.ts';
import { territoryAt } from '#functions/formats/cwr/territory-at.ts';
import { textAt } from '#functions/formats/cwr/text-at.ts';
import { isFoundSound } from './known-party.ts';
import { type TerritoryCode, TerritoryCodes } from './territory-codes.ts';

/** What an SPT, OPT, SWT or OWT record says, whoever collects, and however much. */
export type KnownTerritory = {
  readonly territory: TerritoryCode;
  readonly isIncluded: boolean;
  readonly sharesChange: boolean;
  /** The territory that is licensed lies in it. */
  readonly isHere: boolean;
  /** 3.x: the society as the record names it, and the code that it stands for. */
  readonly society: string;
  readonly societyCode: string | undefined;
};

export const NO_TERRITORY: KnownTerritory = {
  territory: TerritoryCodes.NONE,
  isIncluded: false,
  sharesChange: false,
  isHere: false,
  society: '',
  societyCode: undefined,
};

export type TerritoryReading = {
  readonly context: RuleContext;
  readonly territories: TerritoryCodes;
  /** The territory that is licensed. */
  readonly territory: string;
};

/** What a territory record says; undefined where a rule finds something in it, or it is for one recipient alone. */
export function knowTerritory(
  text: string,
  plan: RecordPlan,
  { context, territories, territory: licensed }: TerritoryReading,
): KnownTerritory | undefined {
  if (!isFoundSound(text, plan, context)) return undefined;
  const { publisherTerritory, writerTerritory } = context.spans;
  const spans = plan.type.endsWith('WT') ? writerTerritory : publisherTerritory;
  const { code, isIncluded, sharesChange, recipient } = territoryAt(
    { type: plan.type, line: 0, text },
    spans,
  );
  const territory = territories.of(code);
  if (territory === undefined || (recipient !== '' && recipient !== '0000')) return undefined;
  const society = textAt(text, spans.prSociety);
  return {
    territory,
    isIncluded,
    sharesChange,
    isHere: territory.countries.has(licensed),
    society,
    societyCode: societyCodeOf(society, { isControlled: true }),
  };
}

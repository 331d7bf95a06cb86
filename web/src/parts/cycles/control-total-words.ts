import { t } from '@lingui/core/macro';
import { HELD_REASONS } from '#web/parts/held/held-reasons.ts';
import { keyOf } from '#web/ui/search-param.ts';

const NAMES: Readonly<Record<string, string>> = {
  'claims of all stations add up to their gross': t`claims of all stations add up to their gross`,
  'licence pools are the parts of all licences in the period': t`licence pools are the parts of all licences in the period`,
  'play money adds up to the claims of plays': t`play money adds up to the claims of plays`,
  'all lines add up to all stations': t`all lines add up to all stations`,
  'held records add up to held lines': t`held records add up to held lines`,
  'gross is fee and net on all lines': t`gross is fee and net on all lines`,
  'fees of every payee add up over its lines': t`fees of every payee add up over its lines`,
  'plays are matched, unmatched or dismissed': t`plays are matched, unmatched or dismissed`,
  'payments take up the net of all lines': t`payments take up the net of all lines`,
  'balances of all payees: opening + net + adjustments − tax − paid + given back = closing': t`balances of all payees: opening + net + adjustments − tax − paid + given back = closing`,
  'adjustments of all boxes add up to their ΔG': t`adjustments of all boxes add up to their ΔG`,
  'adjustment lines add up to all boxes': t`adjustment lines add up to all boxes`,
  'gross is fee and net on all adjustment lines': t`gross is fee and net on all adjustment lines`,
};
const OF_REASON = /^held for ([a-z-]+): opening/;

/** What a control total says that holds; one that names what failed stays as the API says it. */
export function controlTotalWords(name: string): string {
  const reason = keyOf(HELD_REASONS)(OF_REASON.exec(name)?.[1] ?? '');
  if (reason === undefined) return NAMES[name] ?? name;
  const held = HELD_REASONS[reason].name.toLowerCase();
  return t`held, ${held}: opening + held − released − expired = closing`;
}

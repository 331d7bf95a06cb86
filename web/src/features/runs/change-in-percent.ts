import { t } from '@lingui/core/macro';
import { signedPercent } from '#web/format/signed-percent.ts';

type Amount = { readonly amount: string };
type Changed = {
  readonly a: { readonly amount: Amount } | null;
  /** Null where the two are in two currencies. */
  readonly change: Amount | null;
};

/** By how much something changed, of what it was: “New” where it was not there before, a dash where it cannot be told. */
export function changeInPercent({ a, change }: Changed): string {
  if (change === null) return '–';
  if (a === null) return t`New`;
  return signedPercent(change.amount, a.amount.amount) ?? '–';
}

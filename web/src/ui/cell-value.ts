/** An amount as it travels: a decimal string with its currency. */
type Amount = { readonly amount: string; readonly currency: string };

/** What a cell says, as it travels: unrounded, untranslated, times in UTC. `null` and `undefined` say nothing. */
export type CellValue = string | number | boolean | Amount | null | undefined;

/** Whether a value is an amount, which has a currency beside it. */
export function isAmount(value: CellValue): value is Amount {
  return typeof value === 'object' && value !== null;
}

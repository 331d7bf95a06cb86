import { partOfAmount } from '#web/format/sum-amounts.ts';

type Money = { readonly amount: string; readonly currency: string };
type Changed = { readonly key: string; readonly name: string; readonly change: Money | null };
/** A change as a bar: to which side, and how long beside the greatest, in percent. */
export type ChangeBar = {
  readonly key: string;
  readonly name: string;
  readonly change: Money;
  readonly isMore: boolean;
  readonly percent: number;
};

const MOST = 8;

/** The greatest changes as bars, in the order in which they come: the greatest first. What did not change has none. */
export function changeBars(rows: readonly Changed[]): readonly ChangeBar[] {
  const changed = rows
    .flatMap(({ key, name, change }) => (change === null ? [] : [{ key, name, change }]))
    .filter(({ change }) => /[1-9]/.test(change.amount))
    .slice(0, MOST);
  const greatest = sizeOf(changed[0]?.change.amount ?? '0');
  return changed.map((row) => ({
    ...row,
    isMore: !row.change.amount.startsWith('-'),
    percent: partOfAmount(sizeOf(row.change.amount), greatest),
  }));
}

const sizeOf = (amount: string): string => amount.replace('-', '');

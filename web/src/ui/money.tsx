import { formatAmount } from '#web/format/format-amount.ts';

type MoneyProps = { readonly value: { readonly amount: string; readonly currency: string } };

/** An amount with its currency beside it in grey, on one line, in tabular figures. */
export function Money({ value }: MoneyProps) {
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span className="text-[0.9em] font-normal text-ink-faint">{value.currency}</span>{' '}
      {formatAmount(value.amount)}
    </span>
  );
}

import { formatAmount } from '#web/format/format-amount.ts';

type MoneyProps = {
  readonly value: { readonly amount: string; readonly currency: string };
  /** For a change: what is more has a plus. */
  readonly signed?: true;
};

/** An amount with its currency beside it in grey, on one line, in tabular figures. */
export function Money({ value: { amount, currency }, signed }: MoneyProps) {
  const isMore = signed === true && /^[^-]*[1-9]/.test(amount);
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span className="text-[0.9em] font-normal text-ink-faint">{currency}</span> {isMore ? '+' : ''}
      {formatAmount(amount)}
    </span>
  );
}

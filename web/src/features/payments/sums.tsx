import { Money } from '#web/ui/money.tsx';
import { sumsOf } from './sums-of.ts';

type SumsProps = { readonly amounts: Parameters<typeof sumsOf>[0] };

/** What amounts sum to, in each of their currencies. */
export function Sums({ amounts }: SumsProps) {
  return (
    <span className="space-x-2 font-medium">
      {sumsOf(amounts).map((sum) => (
        <Money key={sum.currency} value={sum} />
      ))}
    </span>
  );
}

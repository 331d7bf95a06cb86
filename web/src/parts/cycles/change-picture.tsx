import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Money } from '#web/ui/money.tsx';
import { Section } from '#web/ui/section.tsx';
import { type ChangeBar, changeBars } from './change-bars.ts';
import type { WireComparison } from './wire-comparison.ts';

type ChangePictureProps = { readonly rows: readonly WireComparison[]; readonly action?: ReactNode };

/** The greatest changes as bars to both sides of a line: less to its left, more to its right. */
export function ChangePicture({ rows, action }: ChangePictureProps) {
  const bars = changeBars(rows);
  if (bars.length === 0) return null;
  return (
    <Section title={t`Greatest changes`} action={action}>
      <ul className="space-y-1 text-table">
        {bars.map((bar) => (
          <Bar key={bar.key} bar={bar} />
        ))}
      </ul>
    </Section>
  );
}

function Bar({ bar: { name, change, isMore, percent } }: { readonly bar: ChangeBar }) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-4 sm:grid-cols-[14rem_1fr_9rem]">
      <span className="line-clamp-1">{name}</span>
      <span
        aria-hidden
        className="grid h-4 grid-cols-2 divide-x divide-line-strong max-sm:order-last max-sm:col-span-2"
      >
        <span className="flex justify-end">
          {isMore ? null : <span className="rounded-l-sm bg-line-strong" style={{ width: `${percent}%` }} />}
        </span>
        <span className="flex">
          {isMore ? <span className="rounded-r-sm bg-accent" style={{ width: `${percent}%` }} /> : null}
        </span>
      </span>
      <span className="text-right">
        <Money value={change} signed />
      </span>
    </li>
  );
}

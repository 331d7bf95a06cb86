import { t } from '@lingui/core/macro';
import { lazy, Suspense, useRef, useState } from 'react';
import { controlClass } from './control-class.ts';
import { DayField } from './day-field.tsx';
import { type Period, periodWords } from './period-words.ts';
import { useSetFilter } from './set-filters.ts';
import { useNarrow } from './use-narrow.ts';

const Floating = lazy(async () => ({ default: (await import('./table/floating.tsx')).Floating }));
const PeriodCalendar = lazy(async () => ({
  default: (await import('./table/period-calendar.tsx')).PeriodCalendar,
}));

type FilterPeriodProps = {
  readonly label?: string;
  readonly value: Period;
  readonly onChange: (period: { readonly from: string | undefined; readonly to: string | undefined }) => void;
};

/** Filters by a period: two days to type and a calendar to drag over, loaded when opened; on a phone the two days alone. */
export function FilterPeriod({ label = t`Period`, value: { from, to }, onChange }: FilterPeriodProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const words = periodWords({ from, to });
  useSetFilter(label, words, () => onChange({ from: undefined, to: undefined }));
  const days = (
    <div className="grid grid-cols-2 gap-3">
      <DayField label={t`From`} value={from} onChange={(day) => onChange({ from: day, to })} />
      <DayField label={t`To`} value={to} onChange={(day) => onChange({ from, to: day })} />
    </div>
  );
  if (useNarrow()) return days;
  return (
    <div className="flex min-w-56 flex-col gap-1">
      <span aria-hidden className="font-medium text-ink-soft">
        {label}
      </span>
      <button
        ref={opener}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${label}: ${words ?? t`any day`}`}
        className={`${controlClass} truncate text-left`}
        onClick={() => setOpen(true)}
      >
        {words ?? t`Any day`}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <Floating opener={opener} label={label} onClose={() => setOpen(false)}>
            <div className="space-y-4">
              {days}
              <PeriodCalendar label={label} value={{ from, to }} onChange={onChange} />
            </div>
          </Floating>
        </Suspense>
      ) : null}
    </div>
  );
}

import { parseDate } from '@internationalized/date';
import { t } from '@lingui/core/macro';
import { Button } from 'react-aria-components/Button';
import { Heading } from 'react-aria-components/Dialog';
import {
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  RangeCalendar,
} from 'react-aria-components/RangeCalendar';
import { Icon } from '#web/ui/icon.tsx';
import type { Period } from '#web/ui/period-words.ts';

type PeriodCalendarProps = {
  readonly label: string;
  readonly value: Period;
  readonly onChange: (period: { readonly from: string; readonly to: string }) => void;
};
const turnClass = 'grid size-8 place-items-center rounded-md text-ink-soft hover:bg-sunken';

/** Two days of a calendar, pressed one after the other, or dragged from one to the other. */
export function PeriodCalendar({ label, value: { from, to }, onChange }: PeriodCalendarProps) {
  const value =
    from === undefined || to === undefined || from > to
      ? null
      : { start: parseDate(from), end: parseDate(to) };
  const shown = to ?? from;
  return (
    <RangeCalendar
      key={shown}
      aria-label={label}
      value={value}
      {...(shown === undefined ? {} : { defaultFocusedValue: parseDate(shown) })}
      onChange={({ start, end }) => onChange({ from: start.toString(), to: end.toString() })}
    >
      <header className="mb-2 flex items-center justify-between">
        <Button slot="previous" aria-label={t`Month before`} className={turnClass}>
          <span className="-rotate-90">
            <Icon name="sort-up" />
          </span>
        </Button>
        <Heading className="font-medium" />
        <Button slot="next" aria-label={t`Month after`} className={turnClass}>
          <span className="rotate-90">
            <Icon name="sort-up" />
          </span>
        </Button>
      </header>
      <CalendarGrid className="w-full border-separate border-spacing-y-0.5">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="text-xs font-normal text-ink-faint">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className="grid h-8 w-9 cursor-pointer place-items-center text-table tabular-nums outline-offset-[-2px] hover:bg-sunken data-outside-month:invisible data-selected:bg-accent-wash data-selection-end:rounded-r-md data-selection-end:bg-accent data-selection-end:text-accent-ink data-selection-start:rounded-l-md data-selection-start:bg-accent data-selection-start:text-accent-ink"
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </RangeCalendar>
  );
}

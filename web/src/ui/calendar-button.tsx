import { t } from '@lingui/core/macro';
import { type ReactNode, useRef } from 'react';
import { formatDate } from '#web/format/format-date.ts';
import { readDate } from '#web/format/read-date.ts';
import { Icon } from './icon.tsx';

/** The box in which the day can be typed as well. */
type CalendarButtonProps = { readonly children: ReactNode };

/** Beside a box for a day: opens the calendar of the browser, and types the day that is chosen into the box. */
export function CalendarButton({ children }: CalendarButtonProps) {
  const place = useRef<HTMLDivElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const boxOf = () => place.current?.querySelector<HTMLInputElement>('input[type=text]') ?? null;
  const open = () => {
    const reading = readDate(boxOf()?.value ?? '');
    if (calendar.current !== null && 'value' in reading) calendar.current.value = reading.value;
    calendar.current?.showPicker();
  };
  const take = (day: string) => {
    const box = boxOf();
    if (box === null || day === '') return;
    typeInto(box, formatDate(day));
    box.focus();
  };
  return (
    <div ref={place} className="relative">
      {children}
      <input
        ref={calendar}
        type="date"
        aria-hidden
        tabIndex={-1}
        onChange={(event) => take(event.currentTarget.value)}
        className="pointer-events-none absolute right-0 bottom-0 size-px opacity-0"
      />
      <button
        type="button"
        aria-label={t`Choose from a calendar`}
        onClick={open}
        className="absolute inset-y-0 right-0 grid w-9 place-items-center rounded-md text-ink-soft hover:text-ink"
      >
        <Icon name="calendar" />
      </button>
    </div>
  );
}

/** As if a person typed it, so that whoever listens to the box hears of it. */
function typeInto(box: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

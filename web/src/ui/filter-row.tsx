import { t } from '@lingui/core/macro';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { FilterContext, type SetFilter, type TellFilter } from './set-filters.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNarrow } from './use-narrow.ts';

type FilterRowProps = {
  /** Takes all filters off at once. */
  readonly clear?: (() => void) | undefined;
  readonly children: ReactNode;
};
const FIELDS = 'flex flex-wrap items-end gap-3 [&>*]:w-44 max-sm:[&>*]:w-full';

/**
 * Filters in a row under the heading; what they say is the address of the page. Those that are set stand under them, and
 * each can be taken off there. On a phone they are one sheet.
 */
export function FilterRow({ clear, children }: FilterRowProps) {
  const [set, setSet] = useState<readonly SetFilter[]>([]);
  const removals = useRef(new Map<string, () => void>());
  const tell = useCallback<TellFilter>((label, filter) => {
    if (filter !== null) removals.current.set(label, filter.remove);
    setSet((before) => withFilter(before, label, filter));
  }, []);
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const isNarrow = useNarrow();
  return (
    <search ref={place} tabIndex={-1} className="mb-4 block space-y-3 outline-none">
      <FilterContext value={tell}>
        {isNarrow ? <Sheet count={set.length}>{children}</Sheet> : <div className={FIELDS}>{children}</div>}
      </FilterContext>
      {set.length === 0 ? null : (
        <ul aria-label={t`Filters that are set`} className="flex flex-wrap items-center gap-2 text-table">
          {set.map(({ label, words }) => (
            <li key={label}>
              <button
                type="button"
                aria-label={t`Take off ${label}: ${words}`}
                className="flex min-h-6 items-center gap-1.5 rounded-full border border-line bg-surface py-0.5 pr-2 pl-3 hover:bg-sunken"
                onClick={() => removals.current.get(label)?.()}
              >
                <span>
                  <span className="text-ink-faint">{label}</span> {words}
                </span>
                <Icon name="close" />
              </button>
            </li>
          ))}
          {clear === undefined || set.length < 2 ? null : (
            <li>
              <Button tone="quiet" onClick={clear}>{t`Clear all`}</Button>
            </li>
          )}
        </ul>
      )}
    </search>
  );
}

/** The filters of a phone: a button that says how many are set, and a sheet from below. */
function Sheet({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => sheet.current?.showModal()}>
        {count === 0 ? t`Filters` : t`Filters (${count})`}
      </Button>
      <dialog
        ref={sheet}
        aria-label={t`Filters`}
        className="mt-auto mb-0 max-h-[85dvh] w-full max-w-full space-y-4 rounded-t-lg bg-surface p-4 text-ink backdrop:bg-veil"
      >
        <div className={FIELDS}>{children}</div>
        <Button tone="primary" className="w-full" onClick={() => sheet.current?.close()}>{t`Show`}</Button>
      </dialog>
    </>
  );
}

/** The filters that are set once one stands so; the same list where nothing is seen to change. */
function withFilter(
  before: readonly SetFilter[],
  label: string,
  filter: SetFilter | null,
): readonly SetFilter[] {
  const known = before.find((one) => one.label === label);
  if (known?.words === filter?.words) return before;
  if (filter === null) return before.filter((one) => one !== known);
  return known === undefined ? [...before, filter] : before.map((one) => (one === known ? filter : one));
}

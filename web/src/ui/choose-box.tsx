import { t } from '@lingui/core/macro';
import type { Choosing } from './use-table-model.ts';

const boxClass = 'grid size-6 place-items-center';
const tickClass = 'size-4 accent-accent';
type ChooseRowProps<T> = {
  readonly row: T;
  readonly rowKey: string;
  readonly choosing: Choosing<T>;
};

/** The box of a row; with Shift it takes the rows from the last box to this one. */
export function ChooseRow<T>({ row, rowKey, choosing }: ChooseRowProps<T>) {
  const { isChosen, canChoose, nameOf, press } = choosing;
  if (!canChoose(row)) return null;
  const on = isChosen(row);
  return (
    <label className={boxClass}>
      <input
        type="checkbox"
        aria-label={nameOf(row)}
        className={tickClass}
        checked={on}
        onChange={() => undefined}
        onClick={(event) => press({ key: rowKey, on: !on, extend: event.shiftKey })}
      />
    </label>
  );
}

/** The box of all rows that are here. */
export function ChooseAll<T>({ choosing: { chosen, pressAll } }: { readonly choosing: Choosing<T> }) {
  return (
    <label className={boxClass}>
      <input
        ref={(box) => {
          if (box !== null) box.indeterminate = chosen === 'some';
        }}
        type="checkbox"
        aria-label={t`Choose all that are shown`}
        className={tickClass}
        checked={chosen === 'all'}
        onChange={() => pressAll(chosen !== 'all')}
      />
    </label>
  );
}

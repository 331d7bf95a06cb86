import type { KeyboardEvent } from 'react';
import { isTyping } from './is-typing.ts';
import { moveBetweenRows } from './move-between-rows.ts';
import type { Choosing } from './use-table-model.ts';

/**
 * Keys in the rows of a table: arrows move; where rows can be chosen, Space chooses the row that has the focus or takes
 * it back, and Shift with Space or an arrow extends from the last row chosen.
 */
export function chooseByKey<T>(
  event: KeyboardEvent<HTMLTableSectionElement>,
  choosing: Choosing<T> | undefined,
  rowOf: (key: string) => T | undefined,
): void {
  const { key, shiftKey, target } = event;
  const isSpace = key === ' ' && !(target instanceof HTMLButtonElement || target instanceof HTMLInputElement);
  if (isTyping(target)) return;
  if (!isSpace) moveBetweenRows(event);
  const extend = shiftKey && (isSpace || key === 'ArrowDown' || key === 'ArrowUp');
  if (choosing === undefined || !(isSpace || extend)) return;
  const focused = document.activeElement?.closest<HTMLElement>('tr[data-key]')?.dataset['key'];
  const row = focused === undefined ? undefined : rowOf(focused);
  if (focused === undefined || row === undefined || !choosing.canChoose(row)) return;
  event.preventDefault();
  choosing.press({ key: focused, on: extend || !choosing.isChosen(row), extend });
}

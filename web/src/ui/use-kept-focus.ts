import { type RefObject, useEffect } from 'react';
import { focusRow } from './move-between-rows.ts';

/**
 * Keeps the focus in its place when what has it goes away: it passes to the row that comes to stand there, else to the
 * place itself, which must be able to have it (`tabIndex={-1}`). What takes the focus itself, such as a dialog, keeps it.
 * An element in `data-row` names the row that follows it by its `aria-rowindex`.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = place.current;
    if (root === null) return undefined;
    let last: { readonly element: Element; readonly row: number } | undefined;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const row = target.closest<HTMLElement>('[aria-rowindex], [data-row]');
      last = { element: target, row: Number(row?.ariaRowIndex ?? row?.dataset['row'] ?? 0) };
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !root.contains(relatedTarget)) last = undefined;
    };
    const observer = new MutationObserver(() => {
      if (last === undefined || last.element.isConnected) return;
      const { row } = last;
      last = undefined;
      if (document.activeElement !== document.body) return;
      if (!focusRow(rowAt(root, row))) root.focus({ preventScroll: true });
    });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, [place]);
}

/** The row with that index, or the last one before it; none for what was in no row. */
function rowAt(root: HTMLElement, index: number): Element | undefined {
  if (!(index > 0)) return undefined;
  const rows = [...root.querySelectorAll('tbody tr[aria-rowindex]')];
  return rows.findLast((row) => Number(row.ariaRowIndex) <= index) ?? rows[0];
}

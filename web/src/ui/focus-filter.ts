import { dialogOf } from './dialog-of.ts';

/** Goes to the first filter: of the dialog that is open, else of the page. */
export function focusFilter(): void {
  const place = dialogOf(document.activeElement) ?? document.getElementById('page');
  place?.querySelector<HTMLElement>('search input, search select, input[type=search]')?.focus();
}

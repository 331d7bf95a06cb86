/** Goes to the first row of a table, unless the focus is in one of its rows already. */
export function focusFirstRow(place: Element | null): void {
  const focused = document.activeElement?.closest('tbody tr');
  if (focused === null || focused === undefined || place?.contains(focused) !== true) {
    place?.querySelector<HTMLElement>('tbody a, tbody button')?.focus();
  }
}

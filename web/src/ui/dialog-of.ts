/** The dialog that something stands in; null on the page itself. */
export function dialogOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[role=dialog], [role=alertdialog], dialog') : null;
}

import type { KeyboardEvent } from 'react';

/** Arrows, or j and k, move the focus from row to row, Home and End to the ends. */
export function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const goal = {
    ArrowDown: row?.nextElementSibling,
    ArrowUp: row?.previousElementSibling,
    j: row?.nextElementSibling,
    k: row?.previousElementSibling,
    Home: event.currentTarget.querySelector('tr:not([aria-hidden])'),
    End: [...event.currentTarget.querySelectorAll('tr:not([aria-hidden])')].at(-1),
  };
  if (event.ctrlKey || event.metaKey || event.altKey || !isGoal(event.key, goal)) return;
  if (focusRow(goal[event.key])) event.preventDefault();
}

/** Goes to a row: to its first link or button, else to the row itself where it can have the focus. Says whether it did. */
export function focusRow(row: Element | null | undefined): boolean {
  const own = row instanceof HTMLElement && row.hasAttribute('tabindex') ? row : null;
  const next = row?.querySelector<HTMLElement>('a, button') ?? own;
  next?.focus();
  return next !== null;
}

function isGoal<G extends object>(key: string, goals: G): key is Extract<keyof G, string> {
  return Object.hasOwn(goals, key);
}

import type { KeyboardEvent } from 'react';

/** Arrows, or j and k, move the focus from row to row, Home and End to the ends: to the row’s first link or button. */
export function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const goal = {
    ArrowDown: row?.nextElementSibling,
    ArrowUp: row?.previousElementSibling,
    j: row?.nextElementSibling,
    k: row?.previousElementSibling,
    Home: event.currentTarget.firstElementChild,
    End: event.currentTarget.lastElementChild,
  };
  if (!isGoal(event.key, goal)) return;
  const next = goal[event.key]?.querySelector<HTMLElement>('a, button');
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}

function isGoal<G extends object>(key: string, goals: G): key is Extract<keyof G, string> {
  return Object.hasOwn(goals, key);
}

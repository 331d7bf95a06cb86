import type { Import } from '#tools/docs/read-imports.ts';

/** An arrow from one room to another. It is type-only if no import over it carries a value. */
export type Arrow = { readonly from: string; readonly to: string; readonly isTypeOnly: boolean };

/** The arrows between rooms, one for all imports from one to another, in the order of their names. */
export function arrowsBetween(
  imports: readonly Import[],
  roomOf: (file: string) => string | undefined,
): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const found of imports) {
    const from = roomOf(found.from);
    const to = roomOf(found.to);
    if (from === undefined || to === undefined || from === to) continue;
    const name = `${from} → ${to}`;
    const isTypeOnly = found.isTypeOnly && (arrows.get(name)?.isTypeOnly ?? true);
    arrows.set(name, { from, to, isTypeOnly });
  }
  return [...arrows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, arrow]) => arrow);
}

/**
 * The arrows without those that follow from others: an arrow is left out if there is a longer way over arrows as
 * strong.
 */
export function withoutShortcuts(arrows: readonly Arrow[]): readonly Arrow[] {
  return arrows.filter((arrow) => {
    const others = arrows.filter((other) => other !== arrow && (arrow.isTypeOnly || !other.isTypeOnly));
    return !reached(arrow.from, others).has(arrow.to);
  });
}

/**
 * Rooms so that each stands before everything it imports; of several that could come next, the first by name. Throws if
 * rooms import each other in a circle.
 */
export function downwards(rooms: readonly string[], arrows: readonly Arrow[]): readonly string[] {
  const waiting = new Set(rooms.toSorted());
  const order: string[] = [];
  while (waiting.size > 0) {
    const next = [...waiting].find(
      (room) => !arrows.some(({ from, to }) => to === room && waiting.has(from)),
    );
    if (next === undefined) throw new Error(`These import each other: ${[...waiting].join(', ')}`);
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

function reached(start: string, arrows: readonly Arrow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let room = open.pop(); room !== undefined; room = open.pop()) {
    for (const { from, to } of arrows) {
      if (from !== room || seen.has(to)) continue;
      seen.add(to);
      open.push(to);
    }
  }
  return seen;
}

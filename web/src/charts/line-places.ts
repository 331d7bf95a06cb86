/**
 * Moves labels apart that would stand on each other, as little as it takes: each keeps its order and stays between top
 * and bottom as far as there is room.
 *
 * @example
 * spreadLabels([10, 12], { apart: 14, bottom: 100 }); // → [4, 18]
 */
export function spreadLabels(
  places: readonly number[],
  { apart, bottom }: { readonly apart: number; readonly bottom: number },
): readonly number[] {
  const order = places.map((_, at) => at).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  type Group = { readonly members: number[]; middle: number };
  const groups: Group[] = [];
  for (const at of order) {
    groups.push({ members: [at], middle: within(places[at] ?? 0, apart, bottom) });
    for (let last = groups.at(-1), before = groups.at(-2); last && before; ) {
      const room = ((last.members.length + before.members.length) / 2) * apart;
      if (last.middle - before.middle >= room) break;
      const members = [...before.members, ...last.members];
      const sum = members.reduce((all, member) => all + (places[member] ?? 0), 0);
      groups.splice(-2, 2, { members, middle: within(sum / members.length, members.length * apart, bottom) });
      [last, before] = [groups.at(-1), groups.at(-2)];
    }
  }
  const spread = [...places];
  for (const { members, middle } of groups)
    members.forEach((member, at) => {
      spread[member] = middle + (at - (members.length - 1) / 2) * apart;
    });
  return spread;
}

const within = (middle: number, height: number, bottom: number): number =>
  Math.max(height / 2, Math.min(middle, bottom - height / 2));

/**
 * Which of so many points get a tick, evenly and with the first, so that no more than `most` do.
 *
 * @example
 * everyNth(13, 5); // → [0, 3, 6, 9, 12]
 */
export function everyNth(points: number, most: number): readonly number[] {
  const step = Math.max(1, Math.ceil(points / Math.max(1, most)));
  return Array.from({ length: Math.ceil(points / step) }, (_, at) => at * step);
}

import { compareUtf8 } from '#functions/domain/cycles/references.ts';
import type { Play } from '#shared/schemas/usage.ts';

/** A play id counts once within its station (royalty rules §2): the first received stays, later ones are named. In the order of play ids. */
export function firstOfEach<P extends Pick<Play, 'playId' | 'receivedAt' | 'date'>>(
  plays: readonly P[],
): { readonly first: readonly P[]; readonly repeated: readonly P[] } {
  const inOrder = plays.toSorted(
    (a, b) =>
      compareUtf8(a.playId, b.playId) ||
      compareUtf8(a.receivedAt, b.receivedAt) ||
      compareUtf8(a.date, b.date),
  );
  const first = inOrder.filter((play, index) => inOrder[index - 1]?.playId !== play.playId);
  const kept = new Set(first);
  return { first, repeated: inOrder.filter((play) => !kept.has(play)) };
}

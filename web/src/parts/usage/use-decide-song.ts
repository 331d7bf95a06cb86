import { plural, t } from '@lingui/core/macro';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { listEvents } from '#shared/contract/events.ts';
import { listSongDecisions } from '#shared/contract/matching.ts';
import {
  dismissPlay,
  linkPlay,
  listAttributions,
  listWaitingSongs,
  unlinkPlay,
} from '#shared/contract/usage.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Dismissal } from '#shared/schemas/evidence.ts';
import { useRefresh } from '#web/api/use-refresh.ts';
import { useAction } from '#web/forms/use-action.ts';
import { correctionInWords } from '#web/parts/cycles/correction-in-words.ts';
import { useNotify } from '#web/ui/toast.tsx';
import type { WireSong } from './wire-song.ts';

const LISTS = [listWaitingSongs, listAttributions, listSongDecisions, listEvents] as const;
const DISMISSED: Readonly<Record<Dismissal, string>> = {
  'not-music': t`Not music`,
  ignored: t`Ignored`,
};

/** The reason of a decision, and whether it holds for all plays of the same title and artist. */
export type Grounds = { readonly reason: string; readonly applyToSame: boolean };

/**
 * What a person may decide about a song that waits. The song leaves the queue at once, before the API is asked again;
 * the message offers to take the decision back.
 */
export function useDecideSong({ playId }: WireSong, onDecided: () => void) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const notify = useNotify();
  const params = { playId };
  const undo = useAction(unlinkPlay, {
    refresh: LISTS,
    onDone: ({ adjustment }) => notify(`${t`The decision was taken back`}${correctionInWords(adjustment)}`),
  });

  const decided = (words: string, { applyToSame = false }: { applyToSame?: boolean | undefined }) => {
    onDecided();
    client.setQueriesData<Songs>({ queryKey: [listWaitingSongs.operation] }, (songs) =>
      without(songs, playId),
    );
    refresh(LISTS);
    notify(words, () => undo.mutate({ params, query: { applyToSame: String(applyToSame) } }));
  };
  const link = useAction(linkPlay, {
    onDone: ({ linked, adjustment }, { body }) =>
      decided(
        `${plural(linked, { one: 'Linked # play', other: 'Linked # plays' })}${correctionInWords(adjustment)}`,
        body,
      ),
  });
  const dismiss = useAction(dismissPlay, {
    onDone: ({ linked, adjustment }, { body }) =>
      decided(
        `${DISMISSED[body.as]}: ${plural(linked, { one: '# play', other: '# plays' })}${correctionInWords(adjustment)}`,
        body,
      ),
  });
  return {
    link: (workId: string, grounds: Grounds) => link.mutate({ params, body: { workId, ...grounds } }),
    dismiss: (as: Dismissal, grounds: Grounds) => dismiss.mutate({ params, body: { as, ...grounds } }),
    busy: link.isPending ? 'link' : dismiss.isPending ? dismiss.variables.body.as : null,
    error: link.error ?? dismiss.error,
  };
}

type Songs = InfiniteData<PageOf<WireSong>>;

function without(songs: Songs | undefined, playId: string): Songs | undefined {
  return (
    songs && {
      ...songs,
      pages: songs.pages.map((page) => ({
        ...page,
        items: page.items.filter((song) => song.playId !== playId),
      })),
    }
  );
}

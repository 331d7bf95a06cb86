import { plural } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { readWaiting } from '#shared/contract/waiting.ts';
import { ask } from '#web/api/ask.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatCount } from '#web/format/format-count.ts';
import { useScope } from '#web/sections/use-scope.ts';

const FRESH_MS = 60_000;

/** How many songs wait for a decision, as Home says it; nothing while none does or for those who have no Home. */
export function SongsWaiting() {
  return useMay(readWaiting) ? <Count /> : null;
}

function Count() {
  const { territory } = useScope();
  const query = territory?.length === 2 ? { territory } : {};
  const { data } = useQuery({ ...ask(readWaiting, { query }), staleTime: FRESH_MS });
  const songs = data?.items.find(({ kind }) => kind === 'songs-waiting');
  if (songs === undefined || songs.count === 0) return null;
  const { count, isMore } = songs;
  return (
    <span className="rounded-full bg-sunken px-1.5 text-xs tabular-nums text-ink-soft">
      <span aria-hidden>
        {formatCount(count)}
        {isMore ? '+' : ''}
      </span>
      <span className="sr-only">{plural(count, { one: '# song waits', other: '# songs wait' })}</span>
    </span>
  );
}

import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDecideSong } from '#web/parts/usage/use-decide-song.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Button } from '#web/ui/button.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';

const stay = () => undefined;
const GROUNDS = { reason: 'Reviewed', applyToSame: true } as const;

/** Decides a song in its row, for all plays of the same title and artist; the message offers to take it back. */
export function QuickDecision({ song }: { readonly song: WireSong }) {
  const decide = useDecideSong(song, stay);
  const [best] = song.candidates;
  const title = song.title ?? t`Untitled`;
  const isBusy = decide.busy !== null;
  return (
    <div className="flex flex-wrap justify-end gap-1 py-1">
      {best === undefined ? null : (
        <Button
          busy={decide.busy === 'link'}
          disabled={isBusy}
          aria-label={t`Link ${title} to ${best.title}`}
          onClick={() => decide.link(best.workId, GROUNDS)}
        >
          <Trans>Link</Trans>
        </Button>
      )}
      <Button
        tone="quiet"
        busy={decide.busy === 'not-music'}
        disabled={isBusy}
        aria-label={t`${title} is not music`}
        onClick={() => decide.dismiss('not-music', GROUNDS)}
      >
        <Trans>Not music</Trans>
      </Button>
      <Button
        tone="quiet"
        busy={decide.busy === 'ignored'}
        disabled={isBusy}
        aria-label={t`Ignore ${title}`}
        onClick={() => decide.dismiss('ignored', GROUNDS)}
      >
        <Trans>Ignore</Trans>
      </Button>
      {decide.error === null ? null : <ProblemView error={decide.error} />}
    </div>
  );
}

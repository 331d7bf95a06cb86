import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { listEvents } from '#shared/contract/events.ts';
import { listSongDecisions } from '#shared/contract/matching.ts';
import { listAttributions, listWaitingSongs, unlinkPlay } from '#shared/contract/usage.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { formatPercent } from '#web/format/format-percent.ts';
import { useAction } from '#web/forms/use-action.ts';
import { correctionInWords } from '#web/parts/cycles/correction-in-words.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import { Button } from '#web/ui/button.tsx';
import { Evidence } from '#web/ui/evidence.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { useNotify } from '#web/ui/toast.tsx';
import { VERDICTS } from './verdicts.ts';
import type { WireDecision } from './wire-decision.ts';
import { WorkLink } from './work-link.tsx';

type DecidedSongProps = { readonly decision: WireDecision; readonly onClose: () => void };

/** One decision: what it says, by whom and why, what matching had thought, and the way to take it back. */
export function DecidedSong({ decision, onClose }: DecidedSongProps) {
  const { title, artist, verdict, workId, thought, plays, reason, proposalId, decidedBy, decidedAt } =
    decision;
  const place = useRef<HTMLElement>(null);
  const name = title ?? t`Untitled`;
  return (
    <Evidence
      title={name}
      subtitle={artist}
      label={artist === null ? name : t`${name} by ${artist}`}
      place={place}
      onClose={onClose}
    >
      <Facts
        facts={[
          [t`Decision`, VERDICTS[verdict]],
          [t`Work`, workId && <WorkLink key="work" workId={workId} />],
          [t`Plays`, formatCount(plays)],
          [t`Reason`, reason],
          [
            t`Proposal`,
            proposalId && (
              <Link
                key="proposal"
                to="/usage/proposals"
                search={{ proposal: proposalId }}
                className={textLinkClass}
              >
                {t`What the partner said`}
              </Link>
            ),
          ],
          [t`By`, <Actor key="by" actor={decidedBy} />],
          [t`When`, formatInstant(decidedAt)],
          [
            t`Matching had thought`,
            thought === null ? null : thought.workId === null ? (
              t`nothing`
            ) : (
              <span key="thought">
                <WorkLink workId={thought.workId} />, {formatPercent(thought.confidence, 1)}
              </span>
            ),
          ],
        ]}
      />
      {verdict === 'withdrawn' ? (
        <p className="text-ink-soft">{t`It was taken back: its plays are again what matching had found.`}</p>
      ) : (
        <TakeBack playId={decision.playId} place={place} />
      )}
    </Evidence>
  );
}

type TakeBackProps = {
  readonly playId: string | undefined;
  readonly place: { readonly current: HTMLElement | null };
};

function TakeBack({ playId, place }: TakeBackProps) {
  const mayTakeBack = useMay(unlinkPlay);
  const notify = useNotify();
  const { mutate, isPending, error } = useAction(unlinkPlay, {
    refresh: [listWaitingSongs, listAttributions, listSongDecisions, listEvents],
    onDone: ({ adjustment }) => notify(`${t`The decision was taken back`}${correctionInWords(adjustment)}`),
  });
  useEffect(() => {
    if (error !== null) place.current?.focus({ preventScroll: true });
  }, [error, place]);
  if (!mayTakeBack) return null;
  if (playId === undefined) {
    return (
      <p className="text-ink-soft">{t`It is taken back in one of its plays, which are among all plays.`}</p>
    );
  }
  return (
    <div className="space-y-3 border-t border-line pt-4">
      <p className="text-ink-soft">{t`Taken back, all plays that were decided with it wait again, and later ones are not decided by it.`}</p>
      {error === null ? null : <ProblemView error={error} />}
      <Button busy={isPending} onClick={() => mutate({ params: { playId }, query: { applyToSame: 'true' } })}>
        {t`Take back`}
      </Button>
    </div>
  );
}

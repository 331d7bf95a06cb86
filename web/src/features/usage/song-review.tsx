import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { createLocalWork } from '#shared/contract/artists.ts';
import { dismissPlay } from '#shared/contract/usage.ts';
import { useMay } from '#web/api/use-may.ts';
import { useDecideSong } from '#web/parts/usage/use-decide-song.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { Evidence } from '#web/ui/evidence.tsx';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';
import { RegisterSong } from './register-song.tsx';
import { SongDecision } from './song-decision.tsx';
import { SongFacts } from './song-facts.tsx';
import { SongMoney } from './song-money.tsx';
import { SongProposals } from './song-proposals.tsx';

type SongReviewProps = {
  readonly song: WireSong;
  readonly isRegistering: boolean;
  readonly onDecided: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onClose: () => void;
};

/** One song that waits: its facts, what a decision moves, and the decision. A refusal gives it the focus again. */
export function SongReview({ song, isRegistering, onDecided, onMove, onClose }: SongReviewProps) {
  const place = useRef<HTMLElement>(null);
  const decide = useDecideSong(song, onDecided);
  const mayDecide = useMay(dismissPlay);
  const mayCreate = useMay(createLocalWork);
  const { error } = decide;
  useEffect(() => {
    if (error !== null) place.current?.focus({ preventScroll: true });
  }, [error]);
  useShortcuts({ j: () => onMove(1), k: () => onMove(-1) }, place);
  const title = song.title ?? t`Untitled`;
  const create = (
    <Link
      from="/usage"
      to="/usage"
      search={(before) => ({ ...before, create: true as const })}
      className={buttonClass('plain')}
      replace
    >
      <Trans>Create local work</Trans>
    </Link>
  );
  return (
    <Evidence
      title={title}
      subtitle={song.artist}
      label={song.artist === null ? title : t`${title} by ${song.artist}`}
      place={place}
      onClose={onClose}
      onMove={onMove}
    >
      <SongFacts song={song} />
      <SongMoney song={song} />
      <SongProposals song={song} />
      {!mayDecide ? null : isRegistering && mayCreate ? (
        <RegisterSong song={song} decide={decide} />
      ) : (
        <SongDecision song={song} decide={decide} place={place} create={mayCreate ? create : null} />
      )}
    </Evidence>
  );
}

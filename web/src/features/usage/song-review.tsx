import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { createLocalWork } from '#shared/contract/artists.ts';
import { dismissPlay } from '#shared/contract/usage.ts';
import { useMay } from '#web/api/use-may.ts';
import { LockedCyclesNotice } from '#web/parts/cycles/locked-cycles-notice.tsx';
import { useDecideSong } from '#web/parts/usage/use-decide-song.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import { useShortcuts } from '#web/ui/use-shortcuts.ts';
import { RegisterSong } from './register-song.tsx';
import { SongDecision } from './song-decision.tsx';
import { SongFacts } from './song-facts.tsx';

type SongReviewProps = {
  readonly song: WireSong;
  readonly isRegistering: boolean;
  readonly onDecided: () => void;
  readonly onMove: (by: 1 | -1) => void;
};

/** One song that waits: its facts and the decision. It takes the focus, so that keys reach it. */
export function SongReview({ song, isRegistering, onDecided, onMove }: SongReviewProps) {
  const place = useRef<HTMLElement>(null);
  const decide = useDecideSong(song, onDecided);
  const mayDecide = useMay(dismissPlay);
  const mayCreate = useMay(createLocalWork);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  useShortcuts({ j: () => onMove(1), k: () => onMove(-1) }, place);
  const create = (
    <Link
      from="/usage"
      search={(before) => ({ ...before, create: true })}
      className={buttonClass('plain')}
      replace
    >
      Create local work
    </Link>
  );
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={[song.title ?? 'Untitled', song.artist].filter((words) => words !== null).join(' by ')}
      className="space-y-6 outline-none"
    >
      <SongFacts song={song} />
      <LockedCyclesNotice {...song} />
      {!mayDecide ? null : isRegistering && mayCreate ? (
        <RegisterSong song={song} decide={decide} />
      ) : (
        <SongDecision song={song} decide={decide} place={place} create={mayCreate ? create : null} />
      )}
    </section>
  );
}

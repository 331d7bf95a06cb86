import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Panel } from '#web/ui/panel.tsx';
import { nextSong, songBeside } from './next-song.ts';
import { SongReview } from './song-review.tsx';

type SongPanelProps = {
  readonly songs: readonly WireSong[];
  readonly playId: string;
  readonly isRegistering: boolean;
  readonly onMove: (playId: string) => void;
  readonly onClose: () => void;
};

/** The song that is open; when it is decided, the next one opens. */
export function SongPanel({ songs, playId, isRegistering, onMove, onClose }: SongPanelProps) {
  const song = songs.find((one) => one.playId === playId);
  const goTo = (next: string | undefined) => (next === undefined ? undefined : onMove(next));
  const openNext = () => {
    const next = nextSong(songs, playId);
    if (next === undefined) onClose();
    else onMove(next);
  };
  return (
    <Panel title={song === undefined ? 'Not in the queue' : (song.title ?? 'Untitled')} onClose={onClose}>
      {song === undefined ? (
        <p>This song does not wait any more, or a filter hides it. Close to see those that do.</p>
      ) : (
        <SongReview
          key={song.playId}
          song={song}
          isRegistering={isRegistering}
          onDecided={openNext}
          onMove={(by) => goTo(songBeside(songs, playId, { by }))}
        />
      )}
    </Panel>
  );
}

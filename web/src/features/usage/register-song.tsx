import { t } from '@lingui/core/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LocalWorkForm } from '#web/parts/artists/local-work-form.tsx';
import type { useDecideSong } from '#web/parts/usage/use-decide-song.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { ArtistPicker, type WireArtist } from './artist-picker.tsx';

type RegisterSongProps = {
  readonly song: WireSong;
  readonly decide: ReturnType<typeof useDecideSong>;
};

const GROUNDS = { reason: t`Registered as a local work`, applyToSame: true } as const;

/** Registers a song as a work of a local artist and links its plays to it. */
export function RegisterSong({ song, decide }: RegisterSongProps) {
  const [artist, choose] = useState<WireArtist>();
  const navigate = useNavigate({ from: '/usage' });
  const back = () => navigate({ search: ({ create: _, ...before }) => before, replace: true });
  return (
    <div className="space-y-4">
      <ArtistPicker known={song.artist} chosen={artist?.id} onChoose={choose} onCancel={back} />
      {artist === undefined ? null : (
        <LocalWorkForm
          key={artist.id}
          artist={artist}
          verb={t`Create and link`}
          known={{
            title: song.title ?? '',
            iswc: song.iswc ?? '',
            isrc: song.isrc ?? '',
            durationSeconds: song.durationSeconds === 0 ? '' : String(song.durationSeconds),
          }}
          onDone={({ id }) => decide.link(id, GROUNDS)}
          onCancel={back}
        />
      )}
      {decide.error === null ? null : <ProblemView error={decide.error} />}
    </div>
  );
}

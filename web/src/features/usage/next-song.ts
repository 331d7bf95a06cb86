type Waiting = { readonly playId: string };

/** The song that opens when one is decided: the next, else the first before it, else none. */
export function nextSong(songs: readonly Waiting[], playId: string): string | undefined {
  const at = songs.findIndex((song) => song.playId === playId);
  return [...songs.slice(at + 1), ...songs.slice(0, Math.max(0, at))][0]?.playId;
}

/** The song before or after one, to look at; none beyond the ends. */
export function songBeside(
  songs: readonly Waiting[],
  playId: string,
  { by }: { readonly by: 1 | -1 },
): string | undefined {
  const at = songs.findIndex((song) => song.playId === playId);
  return at === -1 ? undefined : songs[at + by]?.playId;
}

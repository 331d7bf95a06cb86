const PLAYS = 1200;
const STATIONS = ['GH-COM-01', 'GH-COM-02'];
const SONGS = [
  { isrc: 'USZQG2200540', title: 'Golden River' },
  { isrc: 'USZQG2200541', title: 'Sunday Highlife' },
];

/** A play log of two chunks over two stations: two known recordings, and plays that nobody knows. */
export function playLog(): string {
  const rows = Array.from({ length: PLAYS }, (_, n) => {
    const day = String((n % 28) + 1).padStart(2, '0');
    const { isrc, title } = SONGS[n % (SONGS.length + 1)] ?? { isrc: '', title: `Unknown ${n % 7}` };
    return `P-${n},${STATIONS[n % STATIONS.length]},2026-02-${day}T08:00:00Z,${title},,${isrc},,${30 + ((n * 7) % 300)}`;
  });
  return ['play_id,station_id,played_at,title,artist,isrc,iswc,duration_seconds', ...rows, ''].join('\n');
}

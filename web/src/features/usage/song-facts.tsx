import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import { evidenceInWords } from '#shared/words/evidence-in-words.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { sentenceOf } from './sentence-of.ts';

/** What the logs say of a song, and what its plays are worth. */
export function SongFacts({ song }: { readonly song: WireSong }) {
  const { artist, plays, seconds, durationSeconds, stationIds, from, to, isrc, iswc, expected } = song;
  return (
    <div className="space-y-4">
      <Facts
        facts={[
          ['Artist', artist],
          ['Plays', formatCount(plays)],
          ['Duration', formatDuration(durationSeconds)],
          ['Airtime', plays === 1 ? null : formatDuration(seconds)],
          ['Stations', stationIds.join(', ')],
          ['Played', from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`],
          ['Expected', expected && <Money key="expected" value={expected} />],
          ['ISRC', isrc && formatIsrc(isrc)],
          ['ISWC', iswc && formatIswc(iswc)],
        ]}
      />
      {song.evidence.length === 0 ? null : (
        <p className="text-table text-ink-soft">{sentenceOf(song.evidence.map(evidenceInWords))}</p>
      )}
    </div>
  );
}

import { t } from '@lingui/core/macro';
import { formatIsrc, formatIswc } from '#shared/format-identifier.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDate } from '#web/format/format-date.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { evidenceInWords } from '#web/parts/usage/evidence-in-words.ts';
import type { WireSong } from '#web/parts/usage/wire-song.ts';
import { Facts } from '#web/ui/facts.tsx';
import { Money } from '#web/ui/money.tsx';
import { sentenceOf } from './sentence-of.ts';

/** What the logs say of a song, and what its plays are worth. */
export function SongFacts({ song }: { readonly song: WireSong }) {
  const { plays, seconds, durationSeconds, stationIds, from, to, isrc, iswc, expected } = song;
  return (
    <div className="space-y-4">
      <Facts
        facts={[
          [t`Plays`, formatCount(plays)],
          [t`Duration`, formatDuration(durationSeconds)],
          [t`Airtime`, plays === 1 ? null : formatDuration(seconds)],
          [t`Stations`, stationIds.join(', ')],
          [t`Played`, from === to ? formatDate(from) : t`${formatDate(from)} to ${formatDate(to)}`],
          [t`Expected`, expected && <Money key="expected" value={expected} />],
          [t`ISRC`, isrc && formatIsrc(isrc)],
          [t`ISWC`, iswc && formatIswc(iswc)],
        ]}
      />
      {song.evidence.length === 0 ? null : (
        <p className="text-table text-ink-soft">{sentenceOf(song.evidence.map(evidenceInWords))}</p>
      )}
    </div>
  );
}

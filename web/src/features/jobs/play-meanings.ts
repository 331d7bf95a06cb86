import { t } from '@lingui/core/macro';
import type { Meaning } from './meaning.ts';

/** The columns of a play log by what they mean, in the order in which a person asks for them. */
export const PLAY_MEANINGS: Readonly<Record<string, Meaning>> = {
  played_at: { name: t`Start`, holds: t`Date and time in one cell` },
  date: { name: t`Date`, holds: t`The day alone` },
  time: { name: t`Time`, holds: t`When it began, without a date` },
  end_time: { name: t`End`, holds: t`When it ended` },
  title: { name: t`Title`, holds: t`Of the song` },
  artist: { name: t`Artist`, holds: t`Who performs it` },
  title_artist: { name: t`Artist and title`, holds: t`Both in one cell` },
  duration_seconds: { name: t`Length`, holds: t`How long it was played` },
  isrc: { name: t`ISRC`, holds: t`Of the recording` },
  iswc: { name: t`ISWC`, holds: t`Of the work` },
  station_id: { name: t`Station`, holds: t`Its id or its name` },
  category: { name: t`Category`, holds: t`Tells music from news and jingles` },
  play_id: { name: t`Play id`, holds: t`The log’s own number of the play` },
  method: { name: t`Method`, holds: t`How the sender recognised it` },
  confidence: { name: t`Confidence`, holds: t`How sure the sender is` },
};

import type { Meaning } from './meaning.ts';

/** The columns of a play log by what they mean, in the order in which a person asks for them. */
export const PLAY_MEANINGS: Readonly<Record<string, Meaning>> = {
  played_at: { name: 'Start', holds: 'Date and time in one cell' },
  date: { name: 'Date', holds: 'The day alone' },
  time: { name: 'Time', holds: 'When it began, without a date' },
  end_time: { name: 'End', holds: 'When it ended' },
  title: { name: 'Title', holds: 'Of the song' },
  artist: { name: 'Artist', holds: 'Who performs it' },
  title_artist: { name: 'Artist and title', holds: 'Both in one cell' },
  duration_seconds: { name: 'Length', holds: 'How long it was played' },
  isrc: { name: 'ISRC', holds: 'Of the recording' },
  iswc: { name: 'ISWC', holds: 'Of the work' },
  station_id: { name: 'Station', holds: 'Its id or its name' },
  category: { name: 'Category', holds: 'Tells music from news and jingles' },
  play_id: { name: 'Play id', holds: 'The log’s own number of the play' },
  method: { name: 'Method', holds: 'How the sender recognised it' },
  confidence: { name: 'Confidence', holds: 'How sure the sender is' },
};

import type { LogDays } from './log-days.ts';
import type { PlaySettings } from './play-settings.ts';
import type { StationBook } from './station-book.ts';

/** What a play log is read with: its settings, our stations, and the days as its rows go by. */
export type PlayReading = {
  readonly settings: PlaySettings;
  readonly stations: StationBook;
  readonly days: LogDays;
};

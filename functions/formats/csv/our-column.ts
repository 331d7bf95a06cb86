/** A column of our layouts. */
export type OurColumn =
  | 'work_id'
  | 'title'
  | 'alt_titles'
  | 'iswc'
  | 'isrc'
  | 'writers'
  | 'publishers'
  | 'shares'
  | 'artist'
  | 'duration_seconds';

import { FAINT_FEATURES } from '#functions/domain/matching/score/faint-features.ts';
import { FEATURES } from '#functions/domain/matching/score/song-features.ts';
import type { Sign } from '#tools/matching/fit-signed.ts';

/** What counts against a work, if at all. */
const AGAINST = new Set<string>([
  'numbers conflict',
  'a number on one side only',
  'rarest word of the play that is missing',
  'rarest word of the first piece that is missing',
  'artist conflicts and title agrees',
  'duration beyond 20 seconds',
  'other version',
  'length of the title',
]);
/** What says something about a play or a work alone, not about whether they agree. */
const EITHER = new Set<string>([
  'best piece is what the artist is called',
  'play has no artist',
  'work has no artist',
  'neither has an artist',
  'how much its title tells',
]);

const signOf = (name: string): Sign => (AGAINST.has(name) ? -1 : EITHER.has(name) ? 0 : 1);

/** Which way each of FEATURES and of FAINT_FEATURES may count. */
export const SCORE_SIGNS: readonly Sign[] = FEATURES.map(signOf);
export const FAINT_SIGNS: readonly Sign[] = FAINT_FEATURES.map(signOf);

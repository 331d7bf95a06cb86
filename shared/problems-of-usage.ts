import { everyWay } from '#shared/machines/machine.ts';
import { MAX_WAITING_PROPOSALS, SONG_PROPOSAL } from '#shared/machines/song-proposal.ts';

/** What plays, songs and matching refuse: a part of `PROBLEMS`. */
export const USAGE_PROBLEMS = {
  'play.not-linked': {
    status: 409,
    title: 'No person decided about this play',
    hint: 'Only what a person decided can be taken back.',
  },
  'refit.outdated': {
    status: 409,
    title: 'The thresholds have changed since this refit, or it was accepted already',
    hint: 'Make a new refit and compare again.',
  },
  'refit.too-few-decisions': {
    status: 422,
    title: 'There are too few decisions of people to learn from',
    hint: 'Decide more doubtful plays, or fit for all sources at once.',
  },
  'link.target-unknown': {
    status: 422,
    title: 'There is no such work or recording',
    hint: 'Search for the work and use its id.',
  },
  'proposal.song-decided': {
    status: 409,
    title: 'The song does not wait for a work any more',
    hint: 'Look at its plays. To link them by a proposal, take back the decision about the song first; else decline.',
  },
  'proposal.too-many': {
    status: 409,
    title: 'Too many proposals of the partner wait already',
    hint: `Up to ${MAX_WAITING_PROPOSALS} wait at once. Wait until some are decided, or withdraw some.`,
  },
  'proposal.illegal-transition': {
    status: 409,
    title: 'The proposal has been decided or withdrawn',
    hint: everyWay(SONG_PROPOSAL),
  },
} as const;

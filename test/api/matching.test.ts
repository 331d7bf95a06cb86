import { describe } from '@jest/globals';
import { prove, stageOn } from '#test/support/api/prove-on.ts';
import { matchingProofs } from './matching-proofs.ts';

const stage = stageOn(4400);

describe('the index of works, thresholds and refits', () => prove(matchingProofs, stage));

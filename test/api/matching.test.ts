import { describe } from '@jest/globals';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { matchingProofs } from './matching-proofs.ts';

const stage = stageFor();

describe('the index of works, thresholds and refits', () => prove(matchingProofs, stage));

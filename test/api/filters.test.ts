import { describe } from '@jest/globals';
import { prove, stageOn } from '#test/support/api/prove-on.ts';
import { filterProofs } from './filter-proofs.ts';

const stage = stageOn(4480);

describe('lists', () => prove(filterProofs, stage));

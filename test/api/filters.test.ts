import { describe } from '@jest/globals';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { filterProofs } from './filter-proofs.ts';

const stage = stageFor();

describe('lists', () => prove(filterProofs, stage));

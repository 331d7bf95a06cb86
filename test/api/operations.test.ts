import { describe } from '@jest/globals';
import { prove, stageOn } from '#test/support/api/prove-on.ts';
import { operationProofs } from './operation-proofs.ts';
import { searchProofs } from './search-proofs.ts';

const stage = stageOn(4440);

describe('jobs, audit, issues, rates, contract and health', () => prove(operationProofs, stage));
describe('finding anything', () => prove(searchProofs, stage));

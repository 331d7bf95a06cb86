import { describe } from '@jest/globals';
import { prove, stageOn } from '#test/support/api/prove-on.ts';
import { repertoireProofs } from './repertoire-proofs.ts';
import { usageProofs } from './usage-proofs.ts';

const stage = stageOn(4420);

describe('repertoire', () => prove(repertoireProofs, stage));
describe('plays and what they are matched to', () => prove(usageProofs, stage));

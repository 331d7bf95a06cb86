import { describe } from '@jest/globals';
import { prove, stageOn } from '#test/support/api/prove-on.ts';
import { eventProofs } from './event-proofs.ts';
import { heldProofs } from './held-proofs.ts';

const stage = stageOn(4500);

describe('what becomes known after a lock', () => prove(eventProofs, stage));
describe('held money', () => prove(heldProofs, stage));

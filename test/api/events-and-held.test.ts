import { describe } from '@jest/globals';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { eventProofs } from './event-proofs.ts';
import { heldExpiryProofs } from './held-expiry-proofs.ts';
import { heldProofs } from './held-proofs.ts';

const stage = stageFor();

describe('what becomes known after a lock', () => prove(eventProofs, stage, { atOnce: 3 }));
describe('held money', () => prove(heldProofs, stage, { atOnce: 3 }));
describe('held money that expires', () => prove(heldExpiryProofs, stage, { atOnce: 3 }));

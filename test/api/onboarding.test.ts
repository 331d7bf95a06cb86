import { describe } from '@jest/globals';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { agreementProofs } from './agreement-proofs.ts';
import { artistProofs } from './artist-proofs.ts';
import { licensingProofs } from './licensing-proofs.ts';
import { partnerProofs } from './partner-proofs.ts';
import { territoryProofs } from './territory-proofs.ts';

const stage = stageFor();

describe('partners', () => prove(partnerProofs, stage));
describe('their agreements', () => prove(agreementProofs, stage));
describe('artists and their works', () => prove(artistProofs, stage));
describe('stations, tariffs and licences', () => prove(licensingProofs, stage));
describe('territories', () => prove(territoryProofs, stage));

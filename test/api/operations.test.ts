import { describe } from '@jest/globals';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { filterProofs } from './filter-proofs.ts';
import { issueCauseProofs } from './issue-cause-proofs.ts';
import { operationProofs } from './operation-proofs.ts';
import { peopleProofs } from './people-proofs.ts';
import { searchProofs } from './search-proofs.ts';

const stage = stageFor();

describe('jobs, audit, issues, rates, contract and health', () => prove(operationProofs, stage));
describe('who is who', () => prove(peopleProofs, stage));
describe('issues by cause', () => prove(issueCauseProofs, stage));
describe('finding anything', () => prove(searchProofs, stage));
describe('lists', () => prove(filterProofs, stage));

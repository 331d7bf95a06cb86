import { describe } from '@jest/globals';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { archiveProofs } from './archive-proofs.ts';
import { decisionProofs } from './decision-proofs.ts';
import { jobActProofs } from './job-act-proofs.ts';
import { logProofs } from './log-proofs.ts';
import { mappingProofs } from './mapping-proofs.ts';
import { mergeProofs } from './merge-proofs.ts';
import { proposalProofs } from './proposal-proofs.ts';
import { repertoireProofs } from './repertoire-proofs.ts';
import { usageProofs } from './usage-proofs.ts';

const stage = stageFor();

describe('repertoire', () => prove(repertoireProofs, stage));
describe('how a partner names its columns', () => prove(mappingProofs, stage));
describe('jobs that are stopped and tried again', () => prove(jobActProofs, stage));
describe('play logs as stations keep them', () => prove(logProofs, stage));
describe('logs that come together', () => prove(archiveProofs, stage));
describe('works that are one', () => prove(mergeProofs, stage));
describe('what people decide about works and parties', () => prove(decisionProofs, stage));
describe('plays and what they are matched to', () => prove(usageProofs, stage));
describe('what partners say is theirs', () => prove(proposalProofs, stage));

import { describe } from '@jest/globals';
import { PAYOUTS, REMITTANCES } from '#test/support/api/payment-routes.ts';
import { prove, stageFor } from '#test/support/api/prove.ts';
import { balanceProofs } from './balance-proofs.ts';
import { cycleProofs } from './cycle-proofs.ts';
import { exchangeProofs } from './exchange-proofs.ts';
import { lockedCycleProofs } from './locked-cycle-proofs.ts';
import { paymentExceptionProofs } from './payment-exception-proofs.ts';
import { paymentListProofs } from './payment-list-proofs.ts';
import { paymentProofs } from './payment-proofs.ts';
import { rateProofs } from './rate-proofs.ts';
import { runProofs } from './run-proofs.ts';
import { unidentifiedListProofs } from './unidentified-list-proofs.ts';
import { webhookProofs } from './webhook-proofs.ts';

const stage = stageFor();

describe('cycles', () => prove(cycleProofs, stage));
describe('locked cycles', () => prove(lockedCycleProofs, stage));
describe('provisional runs', () => prove(runProofs, stage));
describe('remittances', () => prove(paymentProofs(REMITTANCES), stage));
describe('payouts', () => prove(paymentProofs(PAYOUTS), stage));
describe('lists of payments and notes', () => prove(paymentListProofs, stage));
describe('rates of exchange', () => prove(rateProofs, stage));
describe('payment gateways', () => prove(webhookProofs, stage));
describe('what gateways report that does not fit', () => prove(paymentExceptionProofs, stage));
describe('lists of unidentified plays', () => prove(unidentifiedListProofs, stage));
describe('balances', () => prove(balanceProofs, stage));
describe('remittances in another currency', () => prove(exchangeProofs, stage));

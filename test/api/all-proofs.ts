import { PAYOUTS, REMITTANCES } from '#test/support/api/payment-routes.ts';
import type { Proof } from '#test/support/api/proof.ts';
import { agreementProofs } from './agreement-proofs.ts';
import { archiveProofs } from './archive-proofs.ts';
import { artistProofs } from './artist-proofs.ts';
import { balanceProofs } from './balance-proofs.ts';
import { bodyProofs } from './body-proofs.ts';
import { cycleProofs } from './cycle-proofs.ts';
import { decisionProofs } from './decision-proofs.ts';
import { eventProofs } from './event-proofs.ts';
import { exchangeProofs } from './exchange-proofs.ts';
import { filterProofs } from './filter-proofs.ts';
import { heldExpiryProofs } from './held-expiry-proofs.ts';
import { heldProofs } from './held-proofs.ts';
import { idProofs } from './id-proofs.ts';
import { idempotencyProofs } from './idempotency-proofs.ts';
import { issueCauseProofs } from './issue-cause-proofs.ts';
import { jobActProofs } from './job-act-proofs.ts';
import { licensingProofs } from './licensing-proofs.ts';
import { lockedCycleProofs } from './locked-cycle-proofs.ts';
import { logProofs } from './log-proofs.ts';
import { mappingProofs } from './mapping-proofs.ts';
import { matchingProofs } from './matching-proofs.ts';
import { mergeProofs } from './merge-proofs.ts';
import { noteProofs } from './note-proofs.ts';
import { noticeProofs } from './notice-proofs.ts';
import { operationProofs } from './operation-proofs.ts';
import { partnerProofs } from './partner-proofs.ts';
import { paymentAccountProofs } from './payment-account-proofs.ts';
import { paymentBoardProofs } from './payment-board-proofs.ts';
import { paymentExceptionProofs } from './payment-exception-proofs.ts';
import { paymentListProofs } from './payment-list-proofs.ts';
import { paymentProofs } from './payment-proofs.ts';
import { peopleProofs } from './people-proofs.ts';
import { proposalProofs } from './proposal-proofs.ts';
import { queryProofs } from './query-proofs.ts';
import { rateProofs } from './rate-proofs.ts';
import { repertoireProofs } from './repertoire-proofs.ts';
import { roleProofs } from './role-proofs.ts';
import { runProofs } from './run-proofs.ts';
import { searchProofs } from './search-proofs.ts';
import { standingProofs } from './standing-proofs.ts';
import { territoryProofs } from './territory-proofs.ts';
import { unidentifiedListProofs } from './unidentified-list-proofs.ts';
import { usageProofs } from './usage-proofs.ts';
import { waitingProofs } from './waiting-proofs.ts';
import { webhookProofs } from './webhook-proofs.ts';

/** Every proof that the tests of the API run. */
export const ALL_PROOFS: readonly Proof[] = [
  roleProofs,
  idProofs,
  bodyProofs,
  queryProofs,
  filterProofs,
  idempotencyProofs,
  partnerProofs,
  agreementProofs,
  artistProofs,
  licensingProofs,
  territoryProofs,
  repertoireProofs,
  jobActProofs,
  logProofs,
  archiveProofs,
  mappingProofs,
  mergeProofs,
  decisionProofs,
  usageProofs,
  proposalProofs,
  matchingProofs,
  searchProofs,
  cycleProofs,
  lockedCycleProofs,
  runProofs,
  eventProofs,
  heldProofs,
  heldExpiryProofs,
  paymentProofs(REMITTANCES),
  paymentProofs(PAYOUTS),
  paymentAccountProofs,
  paymentListProofs,
  webhookProofs,
  paymentBoardProofs,
  paymentExceptionProofs,
  balanceProofs,
  standingProofs,
  unidentifiedListProofs,
  rateProofs,
  exchangeProofs,
  noteProofs,
  noticeProofs,
  peopleProofs,
  operationProofs,
  issueCauseProofs,
  waitingProofs,
].flat();

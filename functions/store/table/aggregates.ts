import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { AggregateKind, Aggregates, Change } from '#functions/ports/commit.ts';
import { agreementModel } from '#functions/store/agreement.ts';
import { artistModel } from '#functions/store/artist.ts';
import { balanceModel } from '#functions/store/balance.ts';
import { catalogueIndexModel } from '#functions/store/catalogue-index.ts';
import { mappingModel } from '#functions/store/column-mapping.ts';
import { cycleModel } from '#functions/store/cycle.ts';
import { decidedSharesModel } from '#functions/store/decided-shares.ts';
import { eventLogModel } from '#functions/store/event.ts';
import { heldExpiryModel } from '#functions/store/held-expiry.ts';
import { issueModel } from '#functions/store/issue.ts';
import { jobModel } from '#functions/store/job.ts';
import { licenceModel } from '#functions/store/licence.ts';
import { matchingSettingsModel, refitModel } from '#functions/store/matching-settings.ts';
import { noteModel } from '#functions/store/note.ts';
import { noticeModel } from '#functions/store/notice.ts';
import { noticeChoicesModel } from '#functions/store/notice-choices.ts';
import { partnerModel } from '#functions/store/partner.ts';
import { paymentModel } from '#functions/store/payment.ts';
import { paymentAccountModel } from '#functions/store/payment-account.ts';
import { paymentExceptionModel } from '#functions/store/payment-exception.ts';
import { playModel } from '#functions/store/play.ts';
import { runModel } from '#functions/store/run.ts';
import { songDecisionModel } from '#functions/store/song-decision.ts';
import { songProposalModel } from '#functions/store/song-proposal.ts';
import { stationModel } from '#functions/store/station.ts';
import { Collection, type Guard, type PutParams } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { shortened } from '#functions/store/table/shortened.ts';
import type { Table } from '#functions/store/table/table.ts';
import { tariffModel } from '#functions/store/tariff.ts';
import { territoryModel } from '#functions/store/territory.ts';
import { uploadModel } from '#functions/store/upload.ts';
import { workModel } from '#functions/store/work.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { type Difference, differenceOf } from '#shared/difference-of.ts';

const MODELS: { readonly [K in AggregateKind]: Model<Aggregates[K]> } = {
  partner: partnerModel,
  agreement: agreementModel,
  artist: artistModel,
  work: workModel,
  decidedShares: decidedSharesModel,
  station: stationModel,
  tariff: tariffModel,
  licence: licenceModel,
  play: playModel,
  cycle: cycleModel,
  run: runModel,
  payment: paymentModel,
  paymentAccount: paymentAccountModel,
  balance: balanceModel,
  paymentException: paymentExceptionModel,
  upload: uploadModel,
  job: jobModel,
  issue: issueModel,
  columnMapping: mappingModel,
  songDecision: songDecisionModel,
  songProposal: songProposalModel,
  catalogueIndex: catalogueIndexModel,
  matchingSettings: matchingSettingsModel,
  refit: refitModel,
  territorySettings: territoryModel,
  eventLog: eventLogModel,
  heldExpiry: heldExpiryModel,
  note: noteModel,
  notice: noticeModel,
  noticeChoices: noticeChoicesModel,
};

/** The put of an aggregate that was made or changed. */
export function putOf<A extends AggregateKind>(table: Table, change: Change<A>): PutParams {
  return new Collection<Aggregates[A]>(MODELS[change.kind], table).putParams(change.after, guardOf(change));
}

/**
 * What the audit entry says of an aggregate, as it is stored: what differs before and after, and the digest of it whole.
 * The entry so stays small, however much a thing holds; of a difference that is too large for an item its largest fields
 * are named by their bytes and digests.
 */
export function auditedOf<A extends AggregateKind>(
  change: Change<A>,
): Difference & { readonly digest: string } {
  const { schema }: Model<Aggregates[A]> = MODELS[change.kind];
  const after = z.encode(schema, change.after);
  return {
    ...shortened(differenceOf(change.before === undefined ? null : z.encode(schema, change.before), after)),
    digest: createHash('sha256').update(canonicalJson(after)).digest('hex'),
  };
}

/** The id under which an aggregate's audit chain runs. */
export function idOf({ kind, after }: Change): string {
  switch (kind) {
    case 'station':
      return after.stationId;
    case 'territorySettings':
    case 'eventLog':
      return after.territory;
    case 'balance':
      return `${after.territory}/${after.payeeRef}`;
    case 'play':
      return `${after.stationId}/${after.date}/${after.playId}`;
    default:
      return after.id;
  }
}

/** A changed agreement is a new version under its own key; everything else replaces what was read. */
function guardOf({
  kind,
  before,
}: {
  readonly kind: AggregateKind;
  readonly before?: { readonly version: number } | undefined;
}): Guard {
  return before === undefined || kind === 'agreement' ? 'absent' : { version: before.version };
}

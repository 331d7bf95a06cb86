import type { World } from '#functions/ports/world.ts';
import { affiliationStore } from '#functions/store/affiliation.ts';
import { agreementStore } from '#functions/store/agreement.ts';
import { artistStore } from '#functions/store/artist.ts';
import { auditStore } from '#functions/store/audit-entry.ts';
import { balanceStore } from '#functions/store/balance.ts';
import { catalogueStore } from '#functions/store/catalogue-index.ts';
import { mappingStore } from '#functions/store/column-mapping.ts';
import { cycleStore } from '#functions/store/cycle.ts';
import { decidedSharesStore } from '#functions/store/decided-shares.ts';
import { eventStore } from '#functions/store/event.ts';
import { fxRateStore } from '#functions/store/fx-rate.ts';
import { heldExpiryStore } from '#functions/store/held-expiry.ts';
import { issueStore } from '#functions/store/issue.ts';
import { jobStore } from '#functions/store/job.ts';
import { licenceStore } from '#functions/store/licence.ts';
import { matchingStore } from '#functions/store/matching-settings.ts';
import { nameStore } from '#functions/store/name-claim.ts';
import { noteStore } from '#functions/store/note.ts';
import { noticeStore } from '#functions/store/notice.ts';
import { noticeChoicesStore } from '#functions/store/notice-choices.ts';
import { partnerStore } from '#functions/store/partner.ts';
import { partyStore } from '#functions/store/party.ts';
import { paymentStore } from '#functions/store/payment.ts';
import { paymentAccountStore } from '#functions/store/payment-account.ts';
import { paymentExceptionStore } from '#functions/store/payment-exception.ts';
import { personStore } from '#functions/store/person.ts';
import { playStore } from '#functions/store/play.ts';
import { recordingStore } from '#functions/store/recording.ts';
import { reportExportStore } from '#functions/store/report-export.ts';
import { runStore } from '#functions/store/run.ts';
import { songDecisionStore } from '#functions/store/song-decision.ts';
import { songProposalStore } from '#functions/store/song-proposal.ts';
import { stationStore } from '#functions/store/station.ts';
import { commit } from '#functions/store/table/commit.ts';
import type { Table } from '#functions/store/table/table.ts';
import { tariffStore } from '#functions/store/tariff.ts';
import { territoryStore } from '#functions/store/territory.ts';
import { unidentifiedListStore } from '#functions/store/unidentified-list.ts';
import { uploadStore } from '#functions/store/upload.ts';
import { webhookEventStore } from '#functions/store/webhook-event.ts';
import { workStore } from '#functions/store/work.ts';

/** The part of the world that lies in the table. */
type Stored = Omit<
  World,
  | 'clock'
  | 'ids'
  | 'settings'
  | 'files'
  | 'fonts'
  | 'log'
  | 'webhookKeys'
  | 'openSource'
  | 'jobs'
  | 'catalogue'
  | 'financePeople'
  | 'sendMail'
  | 'findSlack'
> & { readonly jobs: Omit<World['jobs'], 'start'>; readonly catalogue: Omit<World['catalogue'], 'opened'> };

/** All stores over one table; `now` says which months a list looks back over. */
export function storeOf(table: Table, now: () => string): Stored {
  return {
    commit: (decision) => commit(table, decision, { at: now() }),
    names: nameStore(table),
    mappings: mappingStore(table),
    partners: partnerStore(table),
    agreements: agreementStore(table),
    artists: artistStore(table),
    stations: stationStore(table),
    tariffs: tariffStore(table),
    licences: licenceStore(table),
    territories: territoryStore(table),
    works: workStore(table),
    decidedShares: decidedSharesStore(table),
    affiliations: affiliationStore(table),
    recordings: recordingStore(table),
    parties: partyStore(table),
    plays: playStore(table, now),
    songDecisions: songDecisionStore(table),
    songProposals: songProposalStore(table),
    matching: matchingStore(table),
    catalogue: catalogueStore(table),
    events: eventStore(table),
    cycles: cycleStore(table),
    runs: runStore(table),
    payments: paymentStore(table),
    paymentAccounts: paymentAccountStore(table),
    balances: balanceStore(table),
    exports: reportExportStore(table),
    heldExpiries: heldExpiryStore(table),
    unidentifiedLists: unidentifiedListStore(table),
    notes: noteStore(table),
    notices: noticeStore(table, now),
    noticeChoices: noticeChoicesStore(table),
    people: personStore(table),
    uploads: uploadStore(table),
    jobs: jobStore(table, now),
    issues: issueStore(table),
    fxRates: fxRateStore(table),
    audit: auditStore(table, now),
    paymentExceptions: paymentExceptionStore(table),
    webhookEvents: webhookEventStore(table),
  };
}

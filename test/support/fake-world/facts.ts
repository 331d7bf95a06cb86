import * as z from 'zod';
import { MoneyEvent } from '#functions/domain/cycles/adjustments/money-event.ts';
import type { Fact } from '#functions/ports/commit.ts';
import type { CatalogueChange, DeliveryAlias } from '#functions/ports/records.ts';
import { ArtistId, JobId, PartnerId, PaymentAccountId, WorkId } from '#shared/ids.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { Affiliation } from '#shared/schemas/affiliations.ts';
import { AuditEntry } from '#shared/schemas/audit.ts';
import { BalanceEntry } from '#shared/schemas/balances.ts';
import { Instant } from '#shared/schemas/common.ts';
import { UnidentifiedList } from '#shared/schemas/held.ts';
import { FxRate } from '#shared/schemas/rates.ts';
import { WorkOrigin } from '#shared/schemas/repertoire.ts';
import { ReportExport } from '#shared/schemas/statements.ts';
import { shardOf } from '#test/support/fake-world/shards.ts';
import { absent, Shelf, type Write } from '#test/support/fake-world/shelf.ts';

export const ALIAS_SHARDS = 8;
const Alias = z.object({
  partnerId: PartnerId,
  contentHash: z.string().nullable(),
  jobId: JobId,
  outcome: z.enum(['created', 'updated']),
  statedAt: z.string().optional(),
});
const WorkAlias: z.ZodType<DeliveryAlias> = Alias.extend({ partnerWorkId: z.string(), workId: WorkId });
const Change: z.ZodType<CatalogueChange> = z.object({ workId: WorkId, changedAt: Instant });

/** Shelves of records that decisions add and that are no aggregates. */
export type FactShelves = ReturnType<typeof factShelves>;
export function factShelves() {
  return {
    names: new Shelf({
      name: 'name',
      schema: z.object({ kind: z.string(), name: z.string(), holder: z.string() }),
      place: ({ kind, name }) => ({ part: [kind, name] }),
    }),
    artistWorks: new Shelf({
      name: 'artistWork',
      schema: z.object({ artistId: ArtistId, workId: WorkId }),
      place: ({ artistId, workId }) => ({ part: [artistId], sort: [workId] }),
    }),
    identifiers: new Shelf({
      name: 'identifier',
      schema: z.object({
        catalogue: WorkOrigin,
        kind: z.enum(['iswc', 'isrc']),
        value: z.string(),
        workId: WorkId,
      }),
      place: ({ catalogue, kind, value }) => ({ part: [catalogue, kind, value] }),
    }),
    aliases: new Shelf({
      name: 'alias',
      schema: WorkAlias,
      place: ({ partnerId, partnerWorkId }) => aliasPlace(partnerId, partnerWorkId),
    }),
    catalogueChanges: new Shelf({
      name: 'catalogueChange',
      schema: Change,
      place: ({ workId, changedAt }) => ({ part: ['changes'], sort: [changedAt, workId] }),
    }),
    moneyEvents: new Shelf({
      name: 'moneyEvent',
      schema: MoneyEvent,
      place: ({ territory, number }) => ({ part: [territory], sort: [String(number).padStart(12, '0')] }),
    }),
    affiliations: new Shelf({
      name: 'affiliation',
      schema: Affiliation,
      place: ({ id }) => ({ part: ['affiliations'], sort: [id] }),
    }),
    fxRates: new Shelf({
      name: 'fxRate',
      schema: FxRate,
      place: ({ base, quote, date, createdAt }) => ({ part: [base, quote], sort: [date, createdAt] }),
      lists: { all: ({ date, createdAt }) => ({ part: ['rates'], sort: [date, createdAt] }) },
    }),
    balanceEntries: new Shelf({
      name: 'balanceEntry',
      schema: BalanceEntry,
      place: ({ payeeRef, territory, sequence }) => ({
        part: [payeeRef, territory],
        sort: [String(sequence).padStart(8, '0')],
      }),
    }),
    accountSecrets: new Shelf({
      name: 'accountSecret',
      schema: z.object({ accountId: PaymentAccountId, number: z.string(), salt: z.string() }),
      place: ({ accountId }) => ({ part: [accountId] }),
    }),
    exports: new Shelf({
      name: 'reportExport',
      schema: ReportExport,
      place: ({ cycleId, payeeRef, format, part, madeWith }) => ({
        part: [cycleId, payeeRef],
        sort: [[format, part, madeWith].filter((name) => name !== undefined).join('/')],
      }),
    }),
    unidentifiedLists: new Shelf({
      name: 'unidentifiedList',
      schema: UnidentifiedList,
      place: ({ territory, id }) => ({ part: [territory], sort: [id] }),
    }),
    webhookEvents: new Shelf({
      name: 'webhookEvent',
      schema: z.object({
        provider: z.string(),
        eventId: z.string(),
        outcome: z.string(),
        body: z.string(),
        receivedAt: z.string(),
        paymentReference: z.string().optional(),
      }),
      place: ({ provider, eventId }) => ({ part: [provider, eventId] }),
      lists: {
        saying: ({ paymentReference, receivedAt, provider, eventId }) =>
          paymentReference === undefined
            ? undefined
            : { part: [referenceKey(paymentReference)], sort: [receivedAt, provider, eventId] },
      },
    }),
    audit: new Shelf({
      name: 'auditEntry',
      schema: AuditEntry,
      place: ({ entity, entityId, sequence }) => ({
        part: [entity, entityId],
        sort: [String(sequence).padStart(8, '0')],
      }),
      lists: {
        ofMonth: ({ entity, entityId, at }) => ({ part: [at.slice(0, 7)], sort: [at, entity, entityId] }),
      },
    }),
  };
}

export const aliasPlace = (partnerId: PartnerId, partnerWorkId: string) => ({
  part: [partnerId, shardOf(partnerWorkId, ALIAS_SHARDS)],
  sort: [partnerWorkId],
});

/** The write of a fact. What must be new is refused where it is there; the others replace what is there. */
export function factWrite(shelves: FactShelves, fact: Fact): Write {
  switch (fact.kind) {
    case 'artistWork':
      return shelves.artistWorks.write({ artistId: fact.artistId, workId: fact.workId });
    case 'catalogueChange':
      return shelves.catalogueChanges.write(fact.record);
    case 'moneyEvent':
      return shelves.moneyEvents.write(fact.record, absent);
    case 'affiliation':
      return shelves.affiliations.write(fact.record, absent);
    case 'fxRate':
      return shelves.fxRates.write(fact.record);
    case 'balanceEntry':
      return shelves.balanceEntries.write(fact.record, absent);
    case 'accountSecret':
      return shelves.accountSecrets.write(fact.record, absent);
    case 'reportExport':
      return shelves.exports.write(fact.record, absent);
    case 'unidentifiedList':
      return shelves.unidentifiedLists.write(fact.record, absent);
    case 'webhookEvent':
      return shelves.webhookEvents.write(fact, absent);
    case 'movedIdentifier':
      return shelves.identifiers.write({ catalogue: 'external', ...fact.record });
    case 'movedAlias':
      return shelves.aliases.write(fact.record);
    case 'identifier':
      return shelves.identifiers.write(fact.record, absent);
  }
}

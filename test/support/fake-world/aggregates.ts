import { decodeTime } from 'ulid';
import * as z from 'zod';
import type { JobRecord } from '#functions/ports/records.ts';
import { referenceKey } from '#shared/reference-key.ts';
import { Artist } from '#shared/schemas/artists.ts';
import { Balance } from '#shared/schemas/balances.ts';
import { Cycle } from '#shared/schemas/cycles.ts';
import { DecidedShares } from '#shared/schemas/decided-shares.ts';
import { EventLog } from '#shared/schemas/events.ts';
import { PaymentException } from '#shared/schemas/gateways.ts';
import { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import { Issue } from '#shared/schemas/issues.ts';
import { Job } from '#shared/schemas/jobs.ts';
import { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';
import { CatalogueIndex, MatchingSettings, Refit, SongDecision } from '#shared/schemas/matching.ts';
import { StoredNote } from '#shared/schemas/notes.ts';
import { StoredNotice, StoredNoticeChoices } from '#shared/schemas/notices.ts';
import { Agreement, Partner } from '#shared/schemas/partners.ts';
import { PaymentAccount } from '#shared/schemas/payment-accounts.ts';
import { Payment } from '#shared/schemas/payments.ts';
import { Work } from '#shared/schemas/repertoire.ts';
import { RunSummary } from '#shared/schemas/runs.ts';
import { SongProposal } from '#shared/schemas/song-proposals.ts';
import { TerritorySettings } from '#shared/schemas/territories.ts';
import { StoredMapping, Upload } from '#shared/schemas/uploads.ts';
import { Play } from '#shared/schemas/usage.ts';
import { shardOf } from '#test/support/fake-world/shards.ts';
import { Shelf } from '#test/support/fake-world/shelf.ts';

export const QUEUE_SHARDS = 4;
const JobRecordSchema: z.ZodType<JobRecord> = Job.extend({
  attempt: z.int().min(1),
  input: z.record(z.string(), z.unknown()),
  actor: z.string(),
});

/** A shelf for each kind of aggregate; those of a noun that has few stand together in one part. */
export type AggregateShelves = ReturnType<typeof aggregateShelves>;
export function aggregateShelves() {
  return {
    partner: new Shelf({ name: 'partner', schema: Partner, place: ({ id }) => among('partners', id) }),
    agreement: new Shelf({
      name: 'agreement',
      schema: Agreement,
      place: ({ partnerId, id, version }) => ({
        part: [partnerId],
        sort: [id, String(version).padStart(6, '0')],
      }),
    }),
    artist: new Shelf({ name: 'artist', schema: Artist, place: ({ id }) => among('artists', id) }),
    work: new Shelf({
      name: 'work',
      schema: Work,
      place: ({ id }) => ({ part: [id] }),
      lists: { local: ({ id, origin }) => (origin === 'local' ? among('local', id) : undefined) },
    }),
    decidedShares: new Shelf({
      name: 'decidedShares',
      schema: DecidedShares,
      place: ({ workId, id }) => among(workId, id),
    }),
    station: new Shelf({
      name: 'station',
      schema: Station,
      place: ({ stationId }) => among('stations', stationId),
    }),
    tariff: new Shelf({ name: 'tariff', schema: Tariff, place: ({ id }) => among('tariffs', id) }),
    licence: new Shelf({
      name: 'licence',
      schema: Licence,
      place: ({ stationId, id }) => among(stationId, id),
    }),
    play: playShelf(),
    cycle: new Shelf({ name: 'cycle', schema: Cycle, place: ({ id }) => among('cycles', id) }),
    run: new Shelf({
      name: 'run',
      schema: RunSummary,
      place: ({ id }) => ({ part: [id] }),
      lists: { ofCycle: ({ cycleId, id }) => among(cycleId, id) },
    }),
    payment: new Shelf({
      name: 'payment',
      schema: Payment,
      place: ({ id }) => ({ part: [id] }),
      lists: {
        ofKind: ({ id, kind }) => among(kind, id),
        ofCycle: ({ id, cycleId }) => among(cycleId, id),
      },
    }),
    balance: new Shelf({
      name: 'balance',
      schema: Balance,
      place: ({ territory, payeeRef }) => ({ part: ['balances'], sort: [territory, payeeRef] }),
    }),
    paymentAccount: new Shelf({
      name: 'paymentAccount',
      schema: PaymentAccount,
      place: ({ id, payeeId }) => among(payeeId, id),
      lists: { proposed: ({ id, status }) => (status === 'Proposed' ? among(status, id) : undefined) },
    }),
    paymentException: new Shelf({
      name: 'paymentException',
      schema: PaymentException,
      place: ({ id }) => ({ part: [id] }),
      lists: {
        ofStatus: ({ id, status, receivedAt }) => ({ part: [status], sort: [receivedAt, id] }),
        awaiting: ({ id, status, event }) =>
          status === 'open' ? among(referenceKey(event.data.paymentReference), id) : undefined,
      },
    }),
    upload: new Shelf({ name: 'upload', schema: Upload, place: ({ id }) => ({ part: [id] }) }),
    job: new Shelf({
      name: 'job',
      schema: JobRecordSchema,
      place: ({ id }) => among(yearOf(id), id),
      lists: { ofPartner: ({ id, partnerId }) => (partnerId === null ? undefined : among(partnerId, id)) },
    }),
    issue: new Shelf({
      name: 'issue',
      schema: Issue,
      place: ({ id, kind }) => among(kind, id),
      lists: {
        open: ({ id, kind, partnerId, raisedAt, status }) =>
          status === 'open' ? { part: [kind, partnerId ?? 'none'], sort: [raisedAt, id] } : undefined,
      },
    }),
    columnMapping: new Shelf({
      name: 'columnMapping',
      schema: StoredMapping,
      place: ({ id }) => ({ part: [id] }),
    }),
    songDecision: new Shelf({
      name: 'songDecision',
      schema: SongDecision,
      place: ({ id }) => ({ part: [id] }),
      lists: { newest: ({ id, decidedAt }) => ({ part: ['songs'], sort: [decidedAt, id] }) },
    }),
    songProposal: new Shelf({
      name: 'songProposal',
      schema: SongProposal,
      place: ({ id }) => among('songProposals', id),
      lists: {
        ofPartner: ({ id, partnerId }) => among(partnerId, id),
        waiting: ({ id, territory, song, status }) =>
          status === 'Waiting' ? { part: [territory], sort: [song, id] } : undefined,
      },
    }),
    catalogueIndex: new Shelf({
      name: 'catalogueIndex',
      schema: CatalogueIndex,
      place: ({ id }) => ({ part: [id] }),
    }),
    matchingSettings: new Shelf({
      name: 'matchingSettings',
      schema: MatchingSettings,
      place: ({ id }) => ({ part: [id] }),
    }),
    eventLog: new Shelf({
      name: 'eventLog',
      schema: EventLog,
      place: ({ territory }) => ({ part: [territory] }),
    }),
    territorySettings: new Shelf({
      name: 'territorySettings',
      schema: TerritorySettings,
      place: ({ territory }) => ({ part: [territory] }),
    }),
    heldExpiry: new Shelf({
      name: 'heldExpiry',
      schema: HeldExpiry,
      place: ({ id }) => among('heldExpiries', id),
    }),
    note: new Shelf({
      name: 'note',
      schema: StoredNote,
      place: ({ id, about, aboutId }) => ({ part: [about, aboutId], sort: [id] }),
    }),
    notice: new Shelf({
      name: 'notice',
      schema: StoredNotice,
      place: ({ id }) => ({ part: [id] }),
      lists: { ofYear: ({ id, createdAt }) => ({ part: [createdAt.slice(0, 4)], sort: [createdAt, id] }) },
    }),
    noticeChoices: new Shelf({
      name: 'noticeChoices',
      schema: StoredNoticeChoices,
      place: ({ id }) => ({ part: [id] }),
    }),
    refit: new Shelf({ name: 'refit', schema: Refit, place: ({ id }) => among('refits', id) }),
  };
}

/** A play waits in the queue of its territory and month until it has a work or is dismissed. */
const playShelf = () =>
  new Shelf({
    name: 'play',
    schema: Play,
    place: ({ stationId, date, playId }) => ({ part: [stationId, date], sort: [playId] }),
    lists: {
      waiting: ({ attribution, territory, date, song, stationId, durationSeconds, playId }) =>
        attribution.status === 'matched' || attribution.dismissed !== undefined
          ? undefined
          : {
              part: [territory, date.slice(0, 7), shardOf(song, QUEUE_SHARDS)],
              sort: [song, stationId, date, String(durationSeconds), playId],
            },
      decided: ({ attributionBefore, territory, song, stationId, date, playId }) =>
        attributionBefore === undefined
          ? undefined
          : { part: [territory, song], sort: [stationId, date, playId] },
    },
  });

const among = (noun: string, id: string) => ({ part: [noun], sort: [id] });

/** The year in which an id was made. */
export const yearOf = (id: string): string =>
  String(new Date(decodeTime(id.slice(id.indexOf('_') + 1))).getUTCFullYear());

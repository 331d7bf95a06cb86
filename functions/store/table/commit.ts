import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type Commit, type Fact, MAX_CHANGES } from '#functions/ports/commit.ts';
import { affiliationModel } from '#functions/store/affiliation.ts';
import { artistWorkModel } from '#functions/store/artist.ts';
import { auditModel, chained, type Drafted, lastEntry } from '#functions/store/audit-entry.ts';
import { balanceEntryModel } from '#functions/store/balance.ts';
import { catalogueChangeModel } from '#functions/store/catalogue-index.ts';
import { aliasModel } from '#functions/store/delivery-alias.ts';
import { moneyEventModel } from '#functions/store/event.ts';
import { fxRateModel } from '#functions/store/fx-rate.ts';
import { identifierModel } from '#functions/store/identifier.ts';
import { claimName, releaseName } from '#functions/store/name-claim.ts';
import { accountSecretModel } from '#functions/store/payment-account.ts';
import { allNoted, dayNoter } from '#functions/store/play-days.ts';
import { reportExportModel } from '#functions/store/report-export.ts';
import { auditedOf, idOf, putOf } from '#functions/store/table/aggregates.ts';
import { Collection, type PutParams } from '#functions/store/table/collection.ts';
import type { Table } from '#functions/store/table/table.ts';
import { transact } from '#functions/store/table/transact.ts';
import { unidentifiedListModel } from '#functions/store/unidentified-list.ts';
import { webhookEventModel } from '#functions/store/webhook-event.ts';
import { type ProblemCode, Refusal } from '#shared/problems.ts';

/** One write of the transaction, and what to answer where its condition does not hold. */
type Write = {
  readonly item: { readonly Put: PutParams } | { readonly Delete: ReturnType<typeof releaseName> };
  readonly refused: ProblemCode;
};

/**
 * Writes one decision in one transaction: the changed aggregates, an audit entry for each, the names that they hold,
 * and the answer of the request under its Idempotency-Key. All of it or nothing.
 *
 * Refuses with the code of the first write whose condition did not hold. Reads the last audit entry of every
 * aggregate that existed before.
 */
export async function commit(
  table: Table,
  decision: Commit,
  { at, answer }: { at: string; answer?: PutParams | undefined },
): Promise<void> {
  const { changes, claims = [], releases = [], facts = [] } = decision;
  if (changes.length > MAX_CHANGES)
    throw new Error(`a decision has ${changes.length} changes, more than ${MAX_CHANGES}`);

  const writes: Write[] = [
    ...claims.map(({ taken, ...claim }) => ({ item: { Put: claimName(table, claim) }, refused: taken })),
    ...releases.map((release) => ({
      item: { Delete: releaseName(table, release) },
      refused: 'version.stale' as const,
    })),
    ...changes.map((change) => ({
      item: { Put: putOf(table, change) },
      refused: change.taken ?? 'version.stale',
    })),
    ...changes.flatMap(({ kind, before, after }) =>
      kind === 'station' && before === undefined
        ? [{ item: { Put: allNoted(table, after.stationId) }, refused: 'version.stale' as const }]
        : [],
    ),
    ...facts.map((fact) => ({
      item: { Put: factParams(table, fact) },
      refused: 'taken' in fact ? fact.taken : ('version.stale' as const),
    })),
    ...(await auditWrites(table, decision, at)),
    ...(answer === undefined ? [] : [{ item: { Put: answer }, refused: 'idempotency.in-progress' as const }]),
  ];
  await noteDays(table, changes);
  await send(table, writes);
}

/** A new play's day is noted before the play is kept. */
async function noteDays(table: Table, changes: Commit['changes']): Promise<void> {
  await dayNoter(table)(
    changes.flatMap(({ kind, before, after }) => (kind === 'play' && before === undefined ? [after] : [])),
  );
}

async function auditWrites(
  table: Table,
  { actor, changes, entries = [] }: Commit,
  at: string,
): Promise<Write[]> {
  const drafts: { draft: Drafted; isNew: boolean }[] = [
    ...changes
      .filter(({ unaudited }) => unaudited !== true)
      .map((change) => ({
        isNew: change.before === undefined,
        draft: {
          entity: change.kind,
          entityId: idOf(change),
          action: change.action,
          actor,
          at,
          ...auditedOf(change),
        },
      })),
    ...entries.map((entry) => ({ isNew: false, draft: { ...entry, actor, at, before: null, digest: null } })),
  ];
  const audit = new Collection(auditModel, table);
  const chain = await Promise.all(
    drafts.map(async ({ draft, isNew }) =>
      chained(draft, isNew ? undefined : await lastEntry(table, draft.entity, draft.entityId)),
    ),
  );
  return chain.map((entry) => ({
    item: { Put: audit.putParams(entry, 'absent') },
    refused: 'version.stale',
  }));
}

function factParams(table: Table, fact: Fact): PutParams {
  switch (fact.kind) {
    case 'artistWork':
      return new Collection(artistWorkModel, table).putParams(
        { artistId: fact.artistId, workId: fact.workId },
        'none',
      );
    case 'catalogueChange':
      return new Collection(catalogueChangeModel, table).putParams(fact.record, 'none');
    case 'moneyEvent':
      return new Collection(moneyEventModel, table).putParams(fact.record, 'absent');
    case 'affiliation':
      return new Collection(affiliationModel, table).putParams(fact.record, 'absent');
    case 'fxRate':
      return new Collection(fxRateModel, table).putParams(fact.record, 'none');
    case 'balanceEntry':
      return new Collection(balanceEntryModel, table).putParams(fact.record, 'absent');
    case 'accountSecret':
      return new Collection(accountSecretModel, table).putParams(fact.record, 'absent');
    case 'reportExport':
      return new Collection(reportExportModel, table).putParams(fact.record, 'absent');
    case 'unidentifiedList':
      return new Collection(unidentifiedListModel, table).putParams(fact.record, 'absent');
    case 'webhookEvent':
      return new Collection(webhookEventModel, table).putParams(fact, 'absent');
    case 'movedIdentifier':
      return new Collection(identifierModel, table).putParams(
        { catalogue: 'external', ...fact.record },
        'none',
      );
    case 'movedAlias':
      return new Collection(aliasModel, table).putParams(fact.record, 'none');
    case 'identifier':
      return new Collection(identifierModel, table).putParams(fact.record, 'absent');
  }
}

async function send(table: Table, writes: readonly Write[]): Promise<void> {
  try {
    await transact(
      table,
      writes.map(({ item }) => item),
    );
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const failed =
      error.CancellationReasons?.findIndex(
        ({ Code }) => Code === 'ConditionalCheckFailed' || Code === 'TransactionConflict',
      ) ?? -1;
    const write = writes[failed];
    if (write === undefined) throw error;
    throw new Refusal(write.refused);
  }
}

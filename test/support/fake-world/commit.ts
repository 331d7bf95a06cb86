import { createHash } from 'node:crypto';
import {
  type AggregateKind,
  type Aggregates,
  type Change,
  type Commit,
  MAX_CHANGES,
} from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { shortened } from '#functions/store/table/shortened.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { differenceOf } from '#shared/difference-of.ts';
import { MAX_ITEM_BYTES, MAX_TRANSACTION_BYTES } from '#shared/item-bytes.ts';
import { type ProblemCode, Refusal } from '#shared/problems.ts';
import type { AuditEntry } from '#shared/schemas/audit.ts';
import type { AggregateShelves } from '#test/support/fake-world/aggregates.ts';
import { type FactShelves, factWrite } from '#test/support/fake-world/facts.ts';
import { absent, type Shelf, type Write } from '#test/support/fake-world/shelf.ts';

type Shelves = { readonly aggregates: AggregateShelves; readonly facts: FactShelves };
/** What a decision needs of each kind's shelf. */
type ByKind = { readonly [K in AggregateKind]: Pick<Shelf<Aggregates[K]>, 'write' | 'encoded'> };
type Condition = Write & { readonly refused: ProblemCode };

/**
 * Commits one decision, all of it or nothing. Chains are read before and written after other commits may run, as with
 * the table, so of two decisions about one thing the slower is refused. Conditions are checked in the order of the
 * table's transaction, and the first that fails gives the code.
 */
export function committer({ aggregates, facts }: Shelves, now: () => string): World['commit'] {
  return async (decision) => {
    const { changes, claims = [], releases = [], facts: added = [] } = decision;
    if (changes.length > MAX_CHANGES)
      throw new Error(`a decision has ${changes.length} changes, more than ${MAX_CHANGES}`);
    const conditions: readonly Condition[] = [
      ...claims.map(({ taken, ...held }) => ({
        ...facts.names.write(held, (other) => other === undefined || other.holder === held.holder),
        refused: taken,
      })),
      ...releases.map(({ kind, name, holder }) =>
        stale(facts.names.removal({ part: [kind, name] }, (held) => held?.holder === holder)),
      ),
      ...changes.map((change) => ({
        ...changeWrite(aggregates, change),
        refused: change.taken ?? 'version.stale',
      })),
      ...added.map((fact) => ({
        ...factWrite(facts, fact),
        refused: 'taken' in fact ? fact.taken : ('version.stale' as const),
      })),
      ...auditWrites({ aggregates, facts }, decision, now()).map(stale),
    ];
    await Promise.resolve();
    refuseMistakes(conditions);
    const failed = conditions.find(({ holds }) => !holds());
    if (failed !== undefined) throw new Refusal(failed.refused);
    for (const { apply } of conditions) apply();
  };
}

const stale = (write: Write): Condition => ({ ...write, refused: 'version.stale' });

/** How many writes a transaction has room for, beside the answer of the request. */
const MAX_WRITES = 99;
const MAX_BYTES = MAX_TRANSACTION_BYTES - MAX_ITEM_BYTES;

/** What DynamoDB rejects as a mistake of the caller: a transaction that is empty, too large, or writes one item twice. */
function refuseMistakes(conditions: readonly Condition[]): void {
  if (conditions.length === 0) throw new Error('a decision writes nothing');
  if (new Set(conditions.map(({ at }) => at)).size < conditions.length)
    throw new Error('a decision writes one thing twice');
  const bytes = conditions.reduce((sum, write) => sum + write.bytes, 0);
  if (conditions.length > MAX_WRITES || bytes > MAX_BYTES)
    throw new Error(`a decision has ${conditions.length} writes of ${bytes} bytes, more than a transaction`);
}

/** An agreement's change adds a version beside the others; all else replaces what was read. */
function changeWrite<K extends AggregateKind>(shelves: ByKind, change: Change<K>): Write {
  const shelf: ByKind[K] = shelves[change.kind];
  const { before } = change;
  if (before === undefined || change.kind === 'agreement') return shelf.write(change.after, absent);
  return shelf.write(change.after, (existing) => existing?.version === before.version);
}

function auditWrites({ aggregates, facts }: Shelves, decision: Commit, at: string): readonly Write[] {
  const { actor, changes, entries = [] } = decision;
  const drafts = [
    ...changes
      .filter(({ unaudited }) => unaudited !== true)
      .map((change) => ({
        isNew: change.before === undefined,
        content: {
          entity: change.kind,
          entityId: idOf(change),
          action: change.action,
          actor,
          at,
          ...auditedOf(aggregates, change),
        },
      })),
    ...entries.map((entry) => ({
      isNew: false,
      content: { ...entry, actor, at, before: null, digest: null },
    })),
  ];
  return drafts.map(({ isNew, content }) => {
    const last = isNew ? undefined : facts.audit.records([content.entity, content.entityId]).at(-1);
    return facts.audit.write(linked(content, last), absent);
  });
}

function auditedOf<K extends AggregateKind>(shelves: ByKind, change: Change<K>) {
  const shelf: ByKind[K] = shelves[change.kind];
  const after = shelf.encoded(change.after);
  return {
    ...shortened(differenceOf(change.before === undefined ? null : shelf.encoded(change.before), after)),
    digest: createHash('sha256').update(canonicalJson(after)).digest('hex'),
  };
}

function linked(
  content: Omit<AuditEntry, 'sequence' | 'previousHash' | 'hash'>,
  last: AuditEntry | undefined,
): AuditEntry {
  const entry = { ...content, sequence: (last?.sequence ?? 0) + 1, previousHash: last?.hash ?? null };
  return { ...entry, hash: createHash('sha256').update(canonicalJson(entry)).digest('hex') };
}

function idOf({ kind, after }: Change): string {
  if (kind === 'station') return after.stationId;
  if (kind === 'territorySettings' || kind === 'eventLog') return after.territory;
  if (kind === 'balance') return `${after.territory}/${after.payeeRef}`;
  if (kind === 'play') return [after.stationId, after.date, after.playId].join('/');
  return after.id;
}

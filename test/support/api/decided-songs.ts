import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { probability } from '#functions/domain/matching/model/matching-model.ts';
import { TRAINED_MODEL } from '#functions/domain/matching/model/trained-model.ts';
import { songDecisionModel } from '#functions/store/song-decision.ts';
import { Collection } from '#functions/store/table/collection.ts';
import { PartnerId, StationId, WorkId } from '#shared/ids.ts';
import type { SongDecision } from '#shared/schemas/matching.ts';
import { fresh } from './fresh.ts';
import type { Stage } from './stage.ts';

const thoughtWork = WorkId.parse('wrk_01J00000000000000000000000');
const otherWork = WorkId.parse('wrk_01J00000000000000000000001');

/**
 * Stores what people decided about songs of one station, where matching was over-confident: every third of its doubtful
 * works was another one. By hand this would take a person a day.
 */
export async function decidedSongs(
  { table }: Stage,
  count: number,
  { partnerId }: { readonly partnerId?: string } = {},
): Promise<string> {
  const stationId = fresh.stationId();
  const decisions = new Collection(songDecisionModel, table);
  for (let at = 0; at < count; at += 1) {
    const decision: SongDecision = {
      id: `${stationId} song ${at}|artist`,
      title: `Song ${at}`,
      artist: 'Artist',
      durationSeconds: 200,
      stationId: StationId.parse(stationId),
      verdict: 'work',
      workId: at % 3 === 0 ? otherWork : thoughtWork,
      thought: {
        workId: thoughtWork,
        partnerId: partnerId === undefined ? null : PartnerId.parse(partnerId),
        confidence: probability(-1 + (4 * at) / count),
        model: TRAINED_MODEL.version,
      },
      plays: 1,
      reason: 'Listened to it',
      decidedBy: 'ops-1',
      decidedAt: '2026-03-01T08:00:00.000Z',
      version: 1,
    };
    const { TableName, Item } = decisions.putParams(decision, 'absent');
    await table.client.send(new PutCommand({ TableName, Item }));
  }
  return stationId;
}

import { createHash } from 'node:crypto';

/** Which of several parts a key is kept in: always the same one, so that lists come in the table's order. */
export function shardOf(key: string, shards: number): string {
  return shardName(createHash('sha256').update(key).digest().readUInt32BE(0) % shards);
}

export function allShards(shards: number): readonly string[] {
  return Array.from({ length: shards }, (_, shard) => shardName(shard));
}

const shardName = (shard: number): string => String(shard).padStart(2, '0');

import { createHash } from 'node:crypto';

/** Which of `shards` partitions a key belongs to: always the same one. */
export function shardOf(key: string, shards: number): string {
  return String(createHash('sha256').update(key).digest().readUInt32BE(0) % shards).padStart(2, '0');
}

/** All shards, in order. */
export function allShards(shards: number): readonly string[] {
  return Array.from({ length: shards }, (_, shard) => String(shard).padStart(2, '0'));
}

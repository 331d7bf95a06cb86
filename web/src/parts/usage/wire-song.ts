import type { listWaitingSongs } from '#shared/contract/usage.ts';
import type { RowOf } from '#web/api/row-of.ts';

/** A song that waits for a person, as it travels. */
export type WireSong = RowOf<typeof listWaitingSongs>;

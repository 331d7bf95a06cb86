import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { settingsAsShipped } from '#functions/domain/territories/settings-as-shipped.ts';
import { heldExpiryModel } from '#functions/store/held-expiry.ts';
import { Collection } from '#functions/store/table/collection.ts';
import type { Model } from '#functions/store/table/model.ts';
import { territoryModel } from '#functions/store/territory.ts';
import { proposeHeldExpiry } from '#shared/contract/held-expiries.ts';
import type { HeldExpiry } from '#shared/schemas/held-expiries.ts';
import { newPlay, type SetPlay } from './plays.ts';
import type { Stage } from './stage.ts';

export type ProposedExpiry = { readonly list: HeldExpiry; readonly play: SetPlay; readonly cycleId: string };

/** Long ago: held money becomes too old after three years. */
export const LONG_AGO = { days: 5 * 365 };

/** The body that proposes that what a cycle holds expires. */
export const expiryOf = ({ territory }: Pick<SetPlay, 'territory'>, cycleId: string) => ({
  ...{ territory, cycleId, boardReference: 'Board minute 2029/12' },
});

/** A list that Finance proposed of what the cycle of a play holds, an old one that nobody identified unless said otherwise. */
export async function proposedExpiry(stage: Stage, given?: SetPlay): Promise<ProposedExpiry> {
  const play = given ?? (await newPlay(stage, LONG_AGO));
  const { id: cycleId } = await play.close();
  const list = await stage.finance.get(proposeHeldExpiry, { body: expiryOf(play, cycleId) });
  return { list, play, cycleId };
}

/** The same, as if it had been open for 90 days already. */
export async function openedLongAgo(stage: Stage, given?: SetPlay): Promise<ProposedExpiry> {
  const proposed = await proposedExpiry(stage, given);
  const old = { ...proposed.list, openUntil: '2020-01-01' };
  await put(stage, heldExpiryModel, old);
  return proposed;
}

/** A territory of a proof corrects what is older than any play of it; it is no country, so that no caller can set it. */
export const correctsForLong = (stage: Stage, { territory }: Pick<SetPlay, 'territory'>): Promise<void> =>
  put(stage, territoryModel, { ...settingsAsShipped(territory), adjustmentYears: 20, version: 1 });

async function put<T extends object>({ table }: Stage, model: Model<T>, record: T): Promise<void> {
  const { TableName, Item } = new Collection(model, table).putParams(record, 'none');
  await table.client.send(new PutCommand({ TableName, Item }));
}

import type { WireBodyOf } from '#shared/contract/route.ts';
import type { ingestUsage } from '#shared/contract/uploads.ts';

/** Whose log it is: one station’s, or one that names several; what is typed for the other is kept meanwhile. */
export type LogOrigin = {
  readonly of: 'one' | 'several';
  readonly stationId: string;
  readonly sender: string;
};

/** What is sent of it: the station of a log of one, the sender of a log of several where there is a name. */
export function originInput({
  of,
  stationId,
  sender,
}: LogOrigin): Pick<WireBodyOf<typeof ingestUsage>, 'stationId' | 'sender'> {
  if (of === 'one') return { stationId };
  const name = sender.trim();
  return name === '' ? {} : { sender: name };
}

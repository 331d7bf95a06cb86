import type { Change } from '#functions/ports/commit.ts';
import type { EventLog } from '#shared/schemas/events.ts';

/**
 * The change of a territory's event log when a decision adds events to it, or a close draws the line between those that
 * it settles and later ones: of two at once the slower is refused as stale.
 */
export function logWritten(
  territory: string,
  before: EventLog | undefined,
  { events }: { readonly events: number },
): Extract<Change, { kind: 'eventLog' }> {
  const last = (before?.last ?? 0) + events;
  const version = (before?.version ?? 0) + 1;
  return {
    kind: 'eventLog',
    action: 'events.numbered',
    before,
    after: { territory, last, version },
    unaudited: true,
  };
}

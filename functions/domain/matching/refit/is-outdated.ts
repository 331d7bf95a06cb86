import type { Refit } from '#shared/schemas/matching.ts';

/** Whether a waiting refit was fitted to thresholds or a model that are no longer in force. */
export function isOutdated(
  { status, settingsVersion, model }: Refit,
  now: { readonly settingsVersion: number; readonly model: string },
): boolean {
  return status === 'proposed' && (settingsVersion !== now.settingsVersion || model !== now.model);
}

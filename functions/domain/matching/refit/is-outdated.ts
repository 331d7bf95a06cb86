import type { Refit } from '#shared/schemas/matching.ts';

/** Whether a refit that waits was fitted against thresholds, or to a model, that are not in force any more. */
export function isOutdated(
  { status, settingsVersion, model }: Refit,
  now: { readonly settingsVersion: number; readonly model: string },
): boolean {
  return status === 'proposed' && (settingsVersion !== now.settingsVersion || model !== now.model);
}

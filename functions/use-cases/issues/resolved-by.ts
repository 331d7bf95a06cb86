import type { Issue } from '#shared/schemas/issues.ts';

/** An issue as somebody, or a job, resolved it. */
export function resolvedBy(
  issue: Issue,
  { actor, at, resolution }: { readonly actor: string; readonly at: string; readonly resolution: string },
): Issue {
  return {
    ...issue,
    status: 'resolved',
    resolvedAt: at,
    resolvedBy: actor,
    resolution,
    version: issue.version + 1,
  };
}

import { ProblemError } from '#web/lib/problem-error.ts';
import { Button } from './button.tsx';

type ProblemViewProps = { readonly error: Error; readonly retry?: () => void };

/** What went wrong and what to do, with the id that support asks for. */
export function ProblemView({ error, retry }: ProblemViewProps) {
  const [title, detail, requestId] =
    error instanceof ProblemError
      ? [error.title, error.detail, error.requestId]
      : ['This page could not be drawn', error.message, null];
  return (
    <div role="alert" className="rounded-md border border-negative/40 bg-surface p-4">
      <p className="font-semibold text-negative">{title}</p>
      <p className="mt-1 text-ink-soft">{detail}</p>
      {requestId === null ? null : (
        <p className="mt-1 font-mono text-xs text-ink-faint">Request {requestId}</p>
      )}
      {retry === undefined ? null : (
        <Button className="mt-3" onClick={retry}>
          Try again
        </Button>
      )}
    </div>
  );
}

import { Button } from './button.tsx';

/** An error in words for people: what happened, what to do, and the id that support asks for. */
type WordedError = Error & {
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
};
type ProblemViewProps = { readonly error: Error; readonly retry?: () => void };

/** What went wrong and what to do; an error that has no words for people is a fault of the page itself. */
export function ProblemView({ error, retry }: ProblemViewProps) {
  const [title, detail, requestId] = isWorded(error)
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

function isWorded(error: Error): error is WordedError {
  return 'title' in error && 'detail' in error && 'requestId' in error;
}

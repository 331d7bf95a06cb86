import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { inWords } from '#web/format/in-words.ts';
import { Button } from './button.tsx';

type Fault = { readonly path: string; readonly message: string };
/** An error in words for people: what happened, what to do, and the id that support asks for. */
type WordedError = Error & {
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  readonly errors?: readonly Fault[];
};
type ProblemViewProps = {
  readonly error: Error;
  readonly retry?: () => void;
  /** What it says of single fields, where not all of that is to be shown. */
  readonly faults?: readonly Fault[] | undefined;
  /** What happens next. */
  readonly children?: ReactNode;
};

/**
 * What went wrong and what to do, with the fields that are meant where no form shows them; an error that has no words
 * for people is a fault of the page itself. It can have the focus.
 */
export function ProblemView({ error, retry, faults, children = null }: ProblemViewProps) {
  const { title, detail, requestId, errors }: Omit<WordedError, keyof Error> = isWorded(error)
    ? error
    : { title: t`This page could not be drawn`, detail: error.message, requestId: null };
  const shown = faults ?? errors ?? [];
  return (
    <div
      role="alert"
      tabIndex={-1}
      className="rounded-md border border-negative/40 bg-surface p-4 outline-none"
    >
      <p className="font-semibold text-negative">{title}</p>
      <p className="mt-1 text-ink-soft">{detail}</p>
      {shown.length === 0 ? null : (
        <ul className="mt-1 list-disc space-y-0.5 pl-5">
          {shown.map(({ path, message }) => (
            <li key={path + message}>
              {fieldInWords(path)}: {message}
            </li>
          ))}
        </ul>
      )}
      {children === null ? null : <p className="mt-1 text-ink-soft">{children}</p>}
      {requestId === null ? null : (
        <p className="mt-1 font-mono text-xs text-ink-faint">{t`Request ${requestId}`}</p>
      )}
      {retry === undefined ? null : (
        <Button className="mt-3" onClick={retry}>
          {t`Try again`}
        </Button>
      )}
    </div>
  );
}

function fieldInWords(path: string): string {
  return inWords(path.replace(/^body\./, '').replaceAll('.', ' '));
}

function isWorded(error: Error): error is WordedError {
  return 'title' in error && 'detail' in error && 'requestId' in error;
}

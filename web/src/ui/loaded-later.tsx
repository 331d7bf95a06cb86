import { CatchBoundary } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { useNotify } from './toast.tsx';

type LoadedLaterProps = {
  /** Called where it does not load, which is said in a message. */
  readonly onFailed: () => void;
  readonly children: ReactNode;
};

/**
 * Something over the page that is loaded when it is opened. Where it does not load, the page stays; opened again with
 * a connection, the site is loaded anew, for a module that failed once is not asked for again.
 */
export function LoadedLater({ onFailed, children }: LoadedLaterProps) {
  const notify = useNotify();
  const fail = (error: unknown) => {
    notify(error instanceof Error ? error.message : String(error));
    onFailed();
    if (navigator.onLine) location.reload();
  };
  return (
    <CatchBoundary getResetKey={() => 'loaded-later'} onCatch={fail} errorComponent={Nothing}>
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}

function Nothing() {
  return null;
}

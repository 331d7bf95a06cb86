import { type ErrorComponentProps, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { placeOf } from '#web/sections/place-of.ts';
import { Page } from '#web/ui/page.tsx';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { isLostModule, loadAnew, loadAnewIfDeployed } from './lost-module.ts';

/** What stands in the place of a page that failed: its section as heading, what happened, and a way on. */
export function PageProblem({ error, reset }: ErrorComponentProps<unknown>) {
  const here = useLocation({ select: ({ pathname }) => placeOf(pathname) });
  const isLost = isLostModule(error);
  useEffect(() => {
    if (!isLost) return undefined;
    loadAnewIfDeployed();
    window.addEventListener('online', loadAnew);
    return () => window.removeEventListener('online', loadAnew);
  }, [isLost]);
  const heading = here === undefined ? 'ZamIO' : (here.place.title ?? here.place.label);
  return (
    <Page title={heading}>
      <ProblemView
        error={error instanceof Error ? error : new Error(String(error))}
        retry={isLost ? loadAnew : reset}
      />
    </Page>
  );
}

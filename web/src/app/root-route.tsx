import { createRootRoute, type ErrorComponentProps } from '@tanstack/react-router';
import { ProblemView } from '#web/ui/problem-view.tsx';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';

/** Above every page: the frame, and what is shown when a page fails or is not there. */
export const rootRoute = createRootRoute({
  component: Frame,
  errorComponent: PageProblem,
  notFoundComponent: NotFound,
});

function PageProblem({ error, reset }: ErrorComponentProps<unknown>) {
  return <ProblemView error={error instanceof Error ? error : new Error(String(error))} retry={reset} />;
}

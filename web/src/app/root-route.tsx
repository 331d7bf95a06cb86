import { createRootRoute } from '@tanstack/react-router';
import { Frame } from './frame.tsx';
import { NotFound } from './not-found.tsx';
import { PageProblem } from './page-problem.tsx';

/** Above every page: the frame, and what is shown when the frame itself fails or a page is not there. */
export const rootRoute = createRootRoute({
  component: Frame,
  errorComponent: PageProblem,
  notFoundComponent: NotFound,
});

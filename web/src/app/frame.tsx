import { Trans } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { Rail } from './rail.tsx';
import { SignedInAs } from './signed-in-as.tsx';
import { TopBar } from './top-bar.tsx';
import { Wordmark } from './wordmark.tsx';

/** The frame of every page: the rail on the left with who is signed in, the top bar, and the page. */
export function Frame() {
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[12.5rem_minmax(0,1fr)]">
      <a
        href="#page"
        className="absolute left-2 top-2 z-30 -translate-y-16 rounded-md bg-accent px-3 py-1.5 text-accent-ink focus:translate-y-0"
      >
        <Trans>Skip to the page</Trans>
      </a>
      <aside className="flex flex-wrap items-center justify-between gap-2 border-line bg-surface p-3 max-lg:border-b lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:justify-start lg:gap-y-5 lg:overflow-y-auto lg:border-r">
        <div className="px-2 py-1">
          <Wordmark />
        </div>
        <div className="max-lg:order-last max-lg:w-full">
          <Rail />
        </div>
        <div className="max-lg:min-w-0 max-lg:max-w-full lg:mt-auto">
          <SignedInAs />
        </div>
      </aside>
      <div className="min-w-0">
        <TopBar />
        <main id="page" tabIndex={-1} className="min-w-0 px-4 py-6 outline-none sm:px-8">
          <Outlet />
        </main>
      </div>
    </div>
  );
}

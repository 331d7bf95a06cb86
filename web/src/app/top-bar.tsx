import { lazy, Suspense } from 'react';
import { listCycles } from '#shared/contract/cycles.ts';
import { useMay } from '#web/api/use-may.ts';
import { JobBell } from '#web/features/jobs/job-bell.tsx';
import { FindButton } from '#web/features/search/find-button.tsx';
import { HelpButton } from './help-button.tsx';

const ScopePicker = lazy(async () => ({ default: (await import('./scope-picker.tsx')).ScopePicker }));

/** What holds on every page: finding anything, the territory and the cycle looked at, finished work, help. */
export function TopBar() {
  const mayListCycles = useMay(listCycles);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 sm:px-8 lg:h-12 lg:flex-nowrap lg:py-0">
      <div className="min-w-40 max-w-96 grow">
        <FindButton />
      </div>
      {mayListCycles ? (
        <div className="flex h-8 min-w-0 items-center gap-2 max-sm:order-last max-sm:w-full">
          <Suspense>
            <ScopePicker />
          </Suspense>
        </div>
      ) : null}
      <div className="ml-auto flex items-center gap-1">
        <JobBell />
        <HelpButton />
      </div>
    </header>
  );
}

import type { ReactNode } from 'react';

type PageProps = {
  readonly title: string;
  readonly eyebrow?: ReactNode;
  /** The page's one primary action and what stands beside it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** One heading, one primary action, then the page. */
export function Page({ title, eyebrow, action, children }: PageProps) {
  return (
    <>
      <title>{`${title} · ZamIO`}</title>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pb-5">
        <div className="min-w-0">
          {eyebrow === undefined ? null : <div className="text-table text-ink-faint">{eyebrow}</div>}
          <h1 className="text-title font-semibold tracking-tight text-balance sm:text-display">{title}</h1>
        </div>
        {action === undefined ? null : <div className="flex flex-wrap items-center gap-2">{action}</div>}
      </header>
      {children}
    </>
  );
}

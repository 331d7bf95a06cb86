import { t } from '@lingui/core/macro';

const RELOADED = 'zamio.reloaded-for';

/** A part of the site that could not be loaded, in words for people. */
export type LostModule = Error & {
  readonly title: string;
  readonly detail: string;
  readonly requestId: null;
};

/**
 * Says in words what it means that a part of the site does not load: the browser has no connection, or the site was
 * deployed anew and the part is gone. The error stays the one that the importer gets.
 */
export function tellOfLostModules(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const payload: unknown = 'payload' in event ? event.payload : undefined;
    if (!(payload instanceof Error)) return;
    const title = t`This part of the site could not be loaded`;
    const detail = navigator.onLine
      ? t`The connection broke, or the site has a new version. What you typed is kept.`
      : t`There is no connection. It is loaded by itself once it is back; what you typed is kept.`;
    Object.assign(payload, { message: `${title}. ${detail}`, title, detail, requestId: null });
  });
}

export function isLostModule(error: unknown): error is LostModule {
  return error instanceof Error && 'title' in error && 'requestId' in error && error.requestId === null;
}

/**
 * Loads the site anew where it can be reached, which is asked first: a browser without a connection would show an empty
 * page. Gives whether it is on its way.
 */
export async function loadAnew(): Promise<boolean> {
  if ((await siteNow()) === undefined) return false;
  location.reload();
  return true;
}

/** {@link loadAnew}, once, where the site that is deployed is another one than this page is of. */
export async function loadAnewIfDeployed(): Promise<void> {
  const site = await siteNow();
  const script = entryOf(document.documentElement.outerHTML);
  if (site === undefined || script === undefined || entryOf(site) === script) return;
  if (sessionStorage.getItem(RELOADED) === script) return;
  sessionStorage.setItem(RELOADED, script);
  location.reload();
}

async function siteNow(): Promise<string | undefined> {
  const response = await fetch('/index.html', { cache: 'no-store' }).catch(() => undefined);
  return response?.ok === true ? response.text() : undefined;
}

function entryOf(html: string): string | undefined {
  return /<script[^>]+src="([^"]+)"/.exec(html)?.[1];
}

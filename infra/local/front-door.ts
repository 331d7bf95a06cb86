import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '#infra/local/gateway/gateway.ts';
import { say } from '#infra/local/gateway/reply.ts';
import type { Mailbox } from '#infra/local/mailbox/mailbox.ts';
import { isOfMailbox, serveMailbox } from '#infra/local/mailbox/serve-mailbox.ts';
import { buildingPage } from '#infra/local/site/building-page.ts';
import type { Site } from '#infra/local/site/serve-site.ts';

/** What answers on the one address that people use. */
export type FrontDoor = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Starts to serve a gateway and a site; called again, it switches to another gateway and site. */
  readonly open: (gateway: Gateway, site: Site) => void;
  readonly siteFailed: (problem: string) => void;
};

/**
 * The distribution in front: `/api` to the gateway, everything else to the site, but for the mailbox, which stands beside
 * it on this machine alone. Until the system is up the API
 * answers 503, and until the site is there a page says so.
 */
export function frontDoor(siteIsThere: () => boolean, mailbox: Mailbox): FrontDoor {
  let opened: { readonly gateway: Gateway; readonly site: Site } | undefined;
  let problem: string | undefined;
  return {
    open: (gateway, site) => {
      opened = { gateway, site };
    },
    siteFailed: (why) => {
      problem = why;
    },
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (url.pathname === '/api' || url.pathname.startsWith('/api/')) {
        if (opened === undefined) return say(response, 503);
        return opened.gateway(request, response, url);
      }
      if (isOfMailbox(url.pathname)) return serveMailbox(mailbox, url.pathname, response);
      if (opened === undefined || !siteIsThere()) return buildingPage(response, problem);
      opened.site(request, response, url);
    },
  };
}

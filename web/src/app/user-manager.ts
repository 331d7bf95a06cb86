import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { SiteConfig } from './site-config.ts';

/** Signs in by authorization code with PKCE; the token lives as long as the tab. */
export function userManagerOf({ authority, clientId, scope }: SiteConfig): UserManager {
  return new UserManager({
    authority,
    client_id: clientId,
    scope,
    redirect_uri: `${location.origin}/signed-in`,
    post_logout_redirect_uri: `${location.origin}/`,
    response_type: 'code',
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

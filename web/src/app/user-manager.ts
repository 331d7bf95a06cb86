import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { SIGN_IN_PATHS } from '#shared/sign-in-paths.ts';
import type { SiteConfig } from './site-config.ts';

/** Signs in by authorization code with PKCE; tokens live as long as the tab, or the working day. */
export function userManagerOf({ authority, clientId, scope }: SiteConfig): UserManager {
  return new UserManager({
    authority,
    client_id: clientId,
    scope,
    redirect_uri: `${location.origin}${SIGN_IN_PATHS.back}`,
    post_logout_redirect_uri: `${location.origin}${SIGN_IN_PATHS.out}`,
    response_type: 'code',
    // A refresh token comes with the access token: it renews it before its hour is over, and ends with the sign-out.
    automaticSilentRenew: true,
    revokeTokensOnSignout: true,
    revokeTokenTypes: ['refresh_token'],
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

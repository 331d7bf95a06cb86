import { RouterProvider } from '@tanstack/react-router';
import type { UserManager } from 'oidc-client-ts';
import { useEffect, useMemo, useState } from 'react';
import { useAuth } from 'react-oidc-context';
import { bearer, useAsBearer } from '#web/lib/bearer.ts';
import { claimsOf } from '#web/lib/claims-of.ts';
import { SessionContext } from '#web/lib/session.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { makeRouter } from './router.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** Draws the site for whoever is signed in; others are asked to sign in, and come back to where they were. */
export function SignedIn({ manager }: { readonly manager: UserManager }) {
  const { isLoading, user, error } = useAuth();
  const signIn = () => manager.signinRedirect({ state: location.pathname + location.search });
  const lost = !isLoading && user == null && error === undefined && location.pathname !== '/';
  useEffect(() => {
    if (lost) signIn();
  });
  if (user != null) return <Site manager={manager} accessToken={user.access_token} signIn={signIn} />;
  if (isLoading || lost) return <Skeleton />;
  return <SignInPage onSignIn={signIn} problem={error?.message} />;
}

type SiteProps = {
  readonly manager: UserManager;
  readonly accessToken: string;
  readonly signIn: () => void;
};

function Site({ manager, accessToken, signIn }: SiteProps) {
  const [router] = useState(makeRouter);
  const session = useMemo(
    () => ({ ...claimsOf(accessToken), signOut: () => signOut(manager) }),
    [accessToken, manager],
  );
  useAsBearer({ ...bearer(), token: async () => (await manager.getUser())?.access_token, refused: signIn });
  return (
    <SessionContext value={session}>
      <RouterProvider router={router} />
    </SessionContext>
  );
}

/** Cognito wants `logout_uri` where OpenID Connect says `post_logout_redirect_uri`; each ignores the other's. */
function signOut(manager: UserManager): Promise<void> {
  const { client_id, post_logout_redirect_uri = location.origin } = manager.settings;
  return manager.signoutRedirect({ extraQueryParams: { client_id, logout_uri: post_logout_redirect_uri } });
}

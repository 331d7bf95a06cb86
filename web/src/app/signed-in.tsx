import { RouterProvider } from '@tanstack/react-router';
import type { User } from 'oidc-client-ts';
import { useEffect, useMemo, useState } from 'react';
import { useAuth } from 'react-oidc-context';
import { setBearer } from '#web/api/bearer.ts';
import { SessionContext } from '#web/api/session.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { claimsOf } from './claims-of.ts';
import { makeRouter } from './router.tsx';
import { SignInPage } from './sign-in-page.tsx';

/** Draws the site for whoever is signed in; others are asked to sign in, and come back to where they were. */
export function SignedIn() {
  const { isLoading, activeNavigator, user, error, signinRedirect } = useAuth();
  // Signing out revokes the refresh token first, and is no longer loading then, but still on its way.
  const isOnItsWay = isLoading || activeNavigator !== undefined;
  const signIn = () => signinRedirect({ state: location.pathname + location.search });
  const mustSignIn = !isOnItsWay && user == null && error === undefined && location.pathname !== '/';
  useEffect(() => {
    if (mustSignIn) signIn();
  });
  if (user != null) return <Site user={user} signIn={signIn} />;
  if (isOnItsWay || mustSignIn) return <Skeleton />;
  return <SignInPage onSignIn={signIn} problem={error?.message} />;
}

type SiteProps = { readonly user: User; readonly signIn: () => void };

function Site({ user: { access_token: accessToken, profile }, signIn }: SiteProps) {
  const { settings, signoutRedirect } = useAuth();
  const [router] = useState(makeRouter);
  const session = useMemo(() => {
    // Cognito wants `logout_uri` where OpenID Connect says `post_logout_redirect_uri`; each ignores the other's.
    const logoutUri = settings.post_logout_redirect_uri ?? location.origin;
    const extraQueryParams = { client_id: settings.client_id, logout_uri: logoutUri };
    const claims = claimsOf(accessToken);
    return {
      ...claims,
      shownAs: profile.name ?? profile.email ?? claims.name,
      signOut: () => void signoutRedirect({ extraQueryParams }),
    };
  }, [accessToken, profile, settings, signoutRedirect]);
  setBearer({ token: accessToken, refused: signIn });
  return (
    <SessionContext value={session}>
      <RouterProvider router={router} />
    </SessionContext>
  );
}

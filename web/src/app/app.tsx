import { QueryClientProvider } from '@tanstack/react-query';
import type { User, UserManager } from 'oidc-client-ts';
import { useState } from 'react';
import { AuthProvider } from 'react-oidc-context';
import { ToastRegion } from '#web/ui/toast.tsx';
import { makeQueryClient } from './query-client.ts';
import { SignedIn } from './signed-in.tsx';

/** The site with all that its pages need: the session, the queries, the messages. */
export function App({ manager }: { readonly manager: UserManager }) {
  const [queries] = useState(makeQueryClient);
  return (
    <AuthProvider userManager={manager} onSigninCallback={returnToStart}>
      <QueryClientProvider client={queries}>
        <ToastRegion>
          <SignedIn />
        </ToastRegion>
      </QueryClientProvider>
    </AuthProvider>
  );
}

/** Goes back to the page from which somebody was sent to sign in. */
function returnToStart(user: User | undefined): void {
  const start = typeof user?.state === 'string' && user.state.startsWith('/') ? user.state : '/';
  history.replaceState(null, '', start);
}

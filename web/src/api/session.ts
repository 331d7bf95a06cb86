import { createContext, useContext } from 'react';
import type { Role } from '#shared/permissions.ts';

/** Who is signed in, as the access token says. */
export type Session = {
  readonly name: string;
  readonly roles: readonly Role[];
  /** The one partner that the role Partner is bound to. */
  readonly partnerId: string | undefined;
  readonly signOut: () => void;
};

export const SessionContext = createContext<Session>({
  name: '',
  roles: [],
  partnerId: undefined,
  signOut: () => undefined,
});

export function useSession(): Session {
  return useContext(SessionContext);
}

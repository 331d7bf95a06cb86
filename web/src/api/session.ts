import { createContext, useContext } from 'react';
import type { Role } from '#shared/permissions.ts';

/** Who is signed in, as the tokens say. */
export type Session = {
  /** As it stands with what the person does: an id. */
  readonly name: string;
  /** As people know the person: by name, else by e-mail. */
  readonly shownAs: string;
  readonly roles: readonly Role[];
  /** The one partner that the role Partner is bound to. */
  readonly partnerId: string | undefined;
  readonly signOut: () => void;
};

export const SessionContext = createContext<Session>({
  name: '',
  shownAs: '',
  roles: [],
  partnerId: undefined,
  signOut: () => undefined,
});

export function useSession(): Session {
  return useContext(SessionContext);
}

import { useSession } from '#web/api/session.ts';
import { Button } from '#web/ui/button.tsx';

/** Who is signed in, as what, and the way out. */
export function SignedInAs() {
  const { name, roles, signOut } = useSession();
  return (
    <div className="flex items-center justify-between gap-2 px-2">
      <p className="min-w-0">
        <span className="block truncate font-medium">{name}</span>
        <span className="block truncate text-table text-ink-faint">{roles.join(', ')}</span>
      </p>
      <Button tone="quiet" onClick={signOut}>
        Sign out
      </Button>
    </div>
  );
}

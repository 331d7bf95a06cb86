import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useSession } from '#web/api/session.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

/** Leads to what is held that would be a partner’s: its own people to their page of it, staff to the list of all. */
export function HeldLink({ partnerId }: { readonly partnerId: string }) {
  return useSession().partnerId === partnerId ? (
    <Link to="/partners/$partnerId/held" params={{ partnerId }} className={textLinkClass}>
      <Trans>What is held and why</Trans>
    </Link>
  ) : (
    <Link to="/held" search={{ partnerId }} className={textLinkClass}>
      <Trans>What would be this partner’s</Trans>
    </Link>
  );
}

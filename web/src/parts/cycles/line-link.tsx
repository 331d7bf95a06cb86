import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '#web/api/session.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type LineLinkProps = {
  readonly cycleId: string;
  /** The line that is explained; absent: all lines. */
  readonly lineItemId?: string | undefined;
  /** The partner whose lines they are, where they are one partner’s. */
  readonly payee?: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Leads to the lines of a cycle with one of them explained; a partner’s people to their own. */
export function LineLink({ cycleId, lineItemId, payee, className = textLinkClass, children }: LineLinkProps) {
  const { partnerId } = useSession();
  return partnerId === undefined ? (
    <Link
      to="/cycles/$cycleId/lines"
      params={{ cycleId }}
      search={{ payee, line: lineItemId }}
      className={className}
    >
      {children}
    </Link>
  ) : (
    <Link
      to="/partners/$partnerId/lines"
      params={{ partnerId }}
      search={{ cycle: cycleId, line: lineItemId }}
      className={className}
    >
      {children}
    </Link>
  );
}

import { useLocation } from '@tanstack/react-router';
import { type RawSearch, text } from '#web/ui/search-param.ts';

/** What one looks at, as the address says on any page. */
export type Scope = { readonly territory: string | undefined; readonly cycleId: string | undefined };

/** The territory and the cycle in the address, whether the page itself reads them or not. */
export function useScope(): Scope {
  const search = useLocation({ select: (at): RawSearch => at.search });
  return { territory: text(search['territory']), cycleId: text(search['cycleId']) };
}

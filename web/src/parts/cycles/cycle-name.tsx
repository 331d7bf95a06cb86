import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { askCycles } from './ask-cycles.ts';

/** A cycle by its name, as a link to it; by its id until the names are there. */
export function CycleName({ cycleId }: { readonly cycleId: string }) {
  const cycles = useQuery(askCycles());
  const cycle = cycles.data?.items.find(({ id }) => id === cycleId);
  return (
    <Link to="/cycles/$cycleId" params={{ cycleId }} className={`${textLinkClass} whitespace-nowrap`}>
      {cycle?.name ?? cycleId}
    </Link>
  );
}

import type { CwrLink, CwrWork, CwrWriter } from '#functions/formats/cwr/work.ts';

/**
 * The work with its links of 2.1, which name no chain, led to the one chain that has the publisher they name by number.
 * Where no chain has it, or several do, a link stays as it is, and the rules reject it.
 */
export function linkedByNumber(work: CwrWork): CwrWork {
  if (!work.writers.some(({ links }) => links.some(isWithoutChain))) return work;
  const writers = work.writers.map(
    (writer): CwrWriter => ({ ...writer, links: writer.links.map((link) => linked(link, work)) }),
  );
  return { ...work, writers };
}

const isWithoutChain = ({ chain, publisherNumber }: CwrLink) => chain === 0 && publisherNumber !== '';

function linked(link: CwrLink, { chains }: CwrWork): CwrLink {
  if (!isWithoutChain(link)) return link;
  const [only, ...others] = chains.filter(({ publishers }) =>
    publishers.some(({ number }) => number === link.publisherNumber),
  );
  return only === undefined || others.length > 0 ? link : { ...link, chain: only.number };
}

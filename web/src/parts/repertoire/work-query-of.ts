type WorkQuery = { readonly iswc?: string; readonly isrc?: string; readonly q?: string };

/** What somebody typed to find a work: an ISWC or an ISRC, with or without punctuation, or words of its title. */
export function workQueryOf(typed: string | undefined): WorkQuery {
  if (typed === undefined) return {};
  const plain = typed.toUpperCase().replace(/[\s.\-–]/g, '');
  if (/^T\d{10}$/.test(plain)) return { iswc: plain };
  if (/^[A-Z]{2}[A-Z0-9]{3}\d{7}$/.test(plain)) return { isrc: plain };
  return { q: typed };
}

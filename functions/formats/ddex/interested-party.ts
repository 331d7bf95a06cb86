/** A writer, a publisher or whoever controls a share, as a message names them. */
export type InterestedParty = {
  readonly name: string;
  readonly ipi?: string;
  readonly societyCode?: string;
};

/** A party with the roles that DDEX gives it. */
export type Contributor = { readonly party: InterestedParty; readonly roles: readonly string[] };

/** A stated share of the work that counts in the territory asked for; without hundredths its size is not known. */
export type Claim = Contributor & {
  readonly hundredths: number | undefined;
  readonly isWorldwide: boolean;
};

/** Whether two are one: by IPI where both have one, else by name without marks, case and punctuation. */
export function isSameParty(one: InterestedParty, other: InterestedParty): boolean {
  if (one.ipi !== undefined && other.ipi !== undefined) return one.ipi === other.ipi;
  return one.name === other.name || plainName(one.name) === plainName(other.name);
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

import type { PageRequest } from '#functions/ports/page.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { StoredPerson } from '#shared/schemas/people.ts';

/** Who is who, of those who have signed in. */
export type PeoplePorts = {
  readonly people: {
    find(personId: string): Promise<StoredPerson | undefined>;
    /** In the order of their ids. */
    page(page: PageRequest): Promise<PageOf<StoredPerson>>;
    /**
     * Writes what the sign-in says of a person over what was there. It is no decision of anybody and leaves no audit
     * entry: an entry cannot be changed, and a person may have to be forgotten.
     */
    keep(person: StoredPerson): Promise<void>;
  };
};

import type { CwrRecord } from './transaction.ts';

/** Hundredths of a percent of the performing, mechanical and synchronisation right. */
export type CwrShares = { readonly pr: number; readonly mr: number; readonly sr: number };

/** What an SPU, OPU, SWR or OWR says of a party, whatever it owns. */
export type PartyFacts = {
  readonly isControlled: boolean;
  /** The interested party number, as the sender counts. */
  readonly number: string;
  /** In capitals; empty where none is given. */
  readonly role: string;
  /** First name first, in the file's character set; empty where the party is unknown. */
  readonly name: string;
  readonly ipi: string | undefined;
  /** 2.x: the society of its performing right, as it stands there. */
  readonly society: string;
  /** It stands for everybody, so that it belongs to no society. */
  readonly isPublicDomain: boolean;
};

/** Where an SPT, OPT, SWT or OWT lets a party collect, whoever that is and whatever it collects. */
export type TerritoryFacts = {
  /** I adds the territory's countries, E removes them. */
  readonly isIncluded: boolean;
  readonly code: string;
  /** Those of the code; undefined where no territory has it. */
  readonly countries: ReadonlySet<string> | undefined;
  readonly sharesChange: boolean;
  /** 3.x: whom the record is for, `0000` for all. */
  readonly recipient: string;
  /** 3.x: the society of the performing right, as it stands there. */
  readonly society: string;
};

/** One territory record: who collects what, where. */
export type CwrTerritory = TerritoryFacts & CwrShares & { readonly record: CwrRecord };

/** One publisher or writer with what it owns (2.x), and its territory records in order. */
export type CwrParty = PartyFacts &
  CwrShares & {
    readonly record: CwrRecord;
    readonly territories: readonly CwrTerritory[];
  };

export type CwrPublisher = CwrParty & { readonly chain: number };
export type CwrWriter = CwrParty & {
  readonly links: readonly CwrLink[];
  readonly manuscripts: readonly (CwrShares & { readonly record: CwrRecord })[];
};

/** One PWR: a publisher of a writer. `chain` is 0 where the version has none. */
export type CwrLink = {
  readonly record: CwrRecord;
  readonly publisherNumber: string;
  readonly writerNumber: string;
  readonly chain: number;
};

/** All publishers of one publisher sequence number, in order. */
export type CwrChain = { readonly number: number; readonly publishers: readonly CwrPublisher[] };

/** What the records of one work say; records that were dropped are not among them. */
export type CwrWork = {
  readonly header: CwrRecord;
  readonly publishers: readonly CwrPublisher[];
  /** The same publishers by their sequence numbers. */
  readonly chains: readonly CwrChain[];
  readonly writers: readonly CwrWriter[];
  /** Titles, performers, recordings and all else, in order. */
  readonly details: readonly CwrRecord[];
  /** Territories, links and manuscript shares that belong to no party before them, or name another. */
  readonly strays: readonly CwrRecord[];
};

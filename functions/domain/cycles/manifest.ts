import type { Licence, Station, Tariff } from '#shared/schemas/licensing.ts';
import type { Agreement } from '#shared/schemas/partners.ts';
import type { Share } from '#shared/schemas/repertoire.ts';

/** An agreement as a file keeps it: JSON has no bigints, so its minimum payout is minor units as text. */
export type FrozenAgreement = Omit<Agreement, 'minimumPayout'> & {
  readonly minimumPayoutMinor?: string | undefined;
};

/** A partner as it stood when the cycle was frozen, with its agreements for the cycle's territory. */
export type FrozenPartner = {
  readonly id: string;
  readonly name: string;
  readonly societyCode: string;
  readonly active: boolean;
  readonly payWithoutShares: boolean;
  readonly settlementCurrency: string;
  readonly defaultAdminFeePercent?: string | undefined;
  readonly agreements: readonly FrozenAgreement[];
};

/** A work as it stood: local ones with their artists' shares, external ones with what each partner delivered. */
export type FrozenWork = {
  readonly id: string;
  readonly origin: 'local' | 'external';
  readonly ref: string;
  readonly title: string;
  readonly iswc?: string;
  readonly isrc?: string;
  /** These, and the partners' own work ids, older manifests lack. */
  readonly alternativeTitles?: readonly string[];
  readonly isrcs?: readonly string[];
  readonly shares: readonly Share[];
  /** In the order in which they were first accepted: the first is "the partner that delivered it". */
  readonly deliveries: readonly {
    readonly partnerId: string;
    readonly partnerWorkId?: string;
    readonly version: number;
    readonly shares: readonly Share[];
  }[];
};

/** A play as it stood, with the work it was attributed to; without one it is unmatched or in review. */
export type FrozenPlay = {
  readonly playId: string;
  readonly playedAt: string;
  /** Date and time of day in the station's zone. */
  readonly date: string;
  readonly time: string;
  readonly durationSeconds: number;
  readonly workId?: string;
  readonly isrc?: string;
  readonly title?: string;
  readonly artist?: string;
};

/** What a close shares with every station: the cycle, the partners and the known affiliations (royalty rules §7). */
export type FrozenCycle = {
  readonly id: string;
  readonly territory: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly currency: string;
  readonly partners: readonly FrozenPartner[];
  readonly artists: readonly { readonly reference: string; readonly id: string; readonly name: string }[];
};

/** Everything that one station's money is computed from. Later steps read this and nothing else. */
export type StationManifest = {
  readonly cycle: FrozenCycle;
  readonly station: Station;
  readonly tariffs: readonly Tariff[];
  readonly licences: readonly Licence[];
  readonly works: readonly FrozenWork[];
  readonly plays: readonly FrozenPlay[];
  /** Plays left out because their id was there already. */
  readonly duplicates: number;
};

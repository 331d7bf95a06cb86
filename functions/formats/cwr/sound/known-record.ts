import { type TerritoryCode, TerritoryCodes } from './territory-codes.ts';

/**
 * What a record of a party says, worked out once and then remembered by its text: numbers to add up, and what stands of
 * it in a share. Records of all kinds have the same fields, so that code which reads them stays fast; a record has the
 * values of its kind, and else those of {@link NOTHING_KNOWN}.
 */
export type KnownRecord = {
  readonly isControlled: boolean;
  /** The interested party number; on a link and a manuscript share, that of the writer. */
  readonly number: string;
  /** Hundredths of a percent: owned, collected, or agreed on. */
  readonly pr: number;
  readonly mr: number;
  readonly sr: number;
  readonly chain: number;

  /** The role of a party as it stands there, in capitals, and what rules ask of it. */
  readonly role: string;
  readonly isCreator: boolean;
  readonly isChanger: boolean;
  readonly hasWords: boolean;
  readonly hasIpi: boolean;
  /** A writer's number as a link has room for it. */
  readonly linkedNumber: string;
  /** A publisher's name as it stands there, and as a link repeats it. */
  readonly plainName: string;
  /** On a link, the number of the publisher. */
  readonly publisherNumber: string;

  /** On a territory record, its territory, and whether the one that is licensed lies in it. */
  readonly territory: TerritoryCode;
  readonly isIncluded: boolean;
  readonly sharesChange: boolean;
  readonly isHere: boolean;

  /** What a share says of the party. The society is what the record names, and the code that it stands for. */
  readonly name: string;
  readonly shareRole: string;
  readonly ipi: string | undefined;
  readonly society: string;
  readonly societyCode: string | undefined;
  readonly isPublicDomain: boolean;
};

export const NOTHING_KNOWN: KnownRecord = {
  isControlled: false,
  number: '',
  pr: 0,
  mr: 0,
  sr: 0,
  chain: 0,
  role: '',
  isCreator: false,
  isChanger: false,
  hasWords: false,
  hasIpi: false,
  linkedNumber: '',
  plainName: '',
  publisherNumber: '',
  territory: TerritoryCodes.NONE,
  isIncluded: false,
  sharesChange: false,
  isHere: false,
  name: '',
  shareRole: '',
  ipi: undefined,
  society: '',
  societyCode: undefined,
  isPublicDomain: false,
};

import type { DsrProfile } from './dsr-profile.ts';
import { RADIO_BROADCAST } from './radio-broadcast.ts';
import { ROYALTY_REPORTING } from './royalty-reporting.ts';

const PROFILES: readonly DsrProfile[] = [RADIO_BROADCAST, ROYALTY_REPORTING];

/** The profile that a report's HEAD names, or undefined where it is none of ours. */
export const dsrProfile = (name: string, version: string): DsrProfile | undefined =>
  PROFILES.find((profile) => profile.name === name && profile.version === version);

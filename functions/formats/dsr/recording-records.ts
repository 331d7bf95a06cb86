import type { RecordLayout } from './cell.ts';

/** A recording of several works; MW01.01 records name them (DSR Part 8). */
export const AS01 = [
  ['RecordType', 'code', 'M'],
  ['BlockId', 'integer', 'M'],
  ['ResourceReference', 'token', 'M'],
  ['DspResourceId', 'string', 'M'],
  ['ISRC', 'isrc', 'O'],
  ['Title', 'string', 'M'],
  ['SubTitle', 'string', 'O'],
  ['DisplayArtistName', 'string', 'M'],
  ['DisplayArtistPartyId', 'namespaced', 'O'],
  ['Duration', 'duration', 'M'],
  ['ResourceType', 'resourceType', 'M'],
] as const satisfies RecordLayout;

/** A recording of one work: AS01 and what is known of the work. */
export const AS02_01 = [
  ...AS01,
  ['ISWC', 'iswc', 'O'],
  ['ComposerAuthor', 'string', 'O', 'list'],
  ['ComposerAuthorPartyId', 'namespaced', 'O', 'list'],
  ['Arranger', 'string', 'O', 'list'],
  ['ArrangerPartyId', 'namespaced', 'O', 'list'],
  ['MusicPublisher', 'string', 'O', 'list'],
  ['MusicPublisherPartyId', 'namespaced', 'O', 'list'],
  ['WorkContributor', 'string', 'O', 'list'],
  ['WorkContributorPartyId', 'namespaced', 'O', 'list'],
  ['ProprietaryWorkId', 'namespaced', 'O'],
] as const satisfies RecordLayout;

/** One work of a recording of several. */
export const MW01_01 = [
  ['RecordType', 'code', 'M'],
  ['BlockId', 'integer', 'M'],
  ['DspWorkId', 'string', 'M'],
  ['ISWC', 'iswc', 'O'],
  ['Title', 'string', 'M'],
  ['SubTitle', 'string', 'O'],
  ['ComposerAuthor', 'string', 'O', 'list'],
  ['ComposerAuthorPartyId', 'namespaced', 'O', 'list'],
  ['Arranger', 'string', 'O', 'list'],
  ['ArrangerPartyId', 'namespaced', 'O', 'list'],
  ['MusicPublisher', 'string', 'O', 'list'],
  ['MusicPublisherPartyId', 'namespaced', 'O', 'list'],
  ['WorkContributor', 'string', 'O', 'list'],
  ['WorkContributorPartyId', 'namespaced', 'O', 'list'],
  ['DataProvider', 'string', 'O'],
  ['ProprietaryWorkId', 'namespaced', 'O'],
] as const satisfies RecordLayout;

/** The release that a recording was played from; read, never written: play logs do not say. */
export const RE01 = [
  ['RecordType', 'code', 'M'],
  ['BlockId', 'integer', 'M'],
  ['ReleaseReference', 'token', 'M'],
  ['DspReleaseId', 'string', 'M'],
  ['ProprietaryReleaseId', 'namespaced', 'O', 'list'],
  ['CatalogNumber', 'string', 'O'],
  ['ICPN', 'icpn', 'O'],
  ['DisplayArtistName', 'string', 'M'],
  ['DisplayArtistPartyId', 'namespaced', 'O'],
  ['Title', 'string', 'M'],
  ['SubTitle', 'string', 'O'],
  ['ReleaseType', 'releaseType', 'O'],
  ['Label', 'string', 'O'],
  ['PLine', 'string', 'O'],
  ['DataProvider', 'string', 'O'],
] as const satisfies RecordLayout;

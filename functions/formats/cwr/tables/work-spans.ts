import type { Span } from '#functions/formats/cwr/text-at.ts';
import { CWR_VERSIONS, type CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { layoutOf } from './layout-of.ts';

/** Where the fields stand, in one version, that make a work; a field that the version lacks stands nowhere. */
export type WorkSpans = ReturnType<typeof spansIn>;

export const workSpans = (version: CwrVersion): WorkSpans => BY_VERSION[version];

/** Where a field of a record stands; nowhere, which reads as blank, where there is none. */
export function spanOf(version: CwrVersion, type: string, field: string): Span {
  const layout = layoutOf(version, type)?.byName.get(field);
  if (layout === undefined) return NOWHERE;
  return { from: layout.start - 1, to: layout.start - 1 + layout.length };
}

const NOWHERE: Span = { from: 0, to: 0 };

function spansIn(version: CwrVersion) {
  const at = (type: string) => (field: string) => spanOf(version, type, field);
  const header = at(version.startsWith('2') ? 'NWR' : 'WRK');
  const [alternative, otherScript, performer] = [at('ALT'), at('NAT'), at('PER')];
  const [recording, origin] = [at('REC'), at('ORN')];
  return {
    header: {
      title: header('workTitle'),
      number: header('submitterWorkNumber'),
      iswc: header('iswc'),
      distributionCategory: header('distributionCategory'),
      duration: header('duration'),
      textMusic: header('textMusicRelationship'),
      compositeType: header('compositeType'),
      versionType: header('versionType'),
      musicArrangement: header('musicArrangement'),
      lyricAdaptation: header('lyricAdaptation'),
      workType: header('workType'),
      componentCount: header('compositeComponentCount'),
    },
    publisher: { ...partySpans(at('SPU')), name: spanOf(version, 'SPU', 'publisherName') },
    publisherTerritory: territorySpans(at('SPT')),
    writer: {
      ...partySpans(at('SWR')),
      lastName: spanOf(version, 'SWR', 'lastName'),
      firstName: spanOf(version, 'SWR', 'firstName'),
    },
    writerTerritory: territorySpans(at('SWT')),
    link: linkSpans(at('PWR')),
    manuscript: manuscriptSpans(at('MAN')),
    alternative: { title: alternative('alternativeTitle'), type: alternative('titleType') },
    otherScript: { title: otherScript('title') },
    performer: { lastName: performer('lastName'), firstName: performer('firstName') },
    recording: {
      isrc: recording('isrc'),
      title: recording('recordingTitle'),
      artist: recording('displayArtist'),
      duration: recording('duration'),
      validity: recording('isrcValidity'),
    },
    origin: {
      purpose: origin('intendedPurpose'),
      productionTitle: origin('productionTitle'),
      cdIdentifier: origin('cdIdentifier'),
    },
  };
}

type At = (field: string) => Span;

function partySpans(at: At) {
  return {
    chain: at('publisherSequenceNumber'),
    number: at('interestedPartyNumber'),
    isUnknown: at('unknownIndicator'),
    role: at('role'),
    ipi: at('ipiNameNumber'),
    prSociety: at('prSocietyCode'),
    pr: at('prOwnershipShare'),
    mr: at('mrOwnershipShare'),
    sr: at('srOwnershipShare'),
    agreement: at('submitterAgreementNumber'),
  };
}

function territorySpans(at: At) {
  return {
    number: at('interestedPartyNumber'),
    pr: at('prCollectionShare'),
    mr: at('mrCollectionShare'),
    sr: at('srCollectionShare'),
    isIncluded: at('inclusionExclusion'),
    code: at('territoryCode'),
    sharesChange: at('sharesChange'),
    prSociety: at('prSocietyCode'),
    recipient: at('recipientCode'),
    agreement: at('submitterAgreementNumber'),
  };
}

function linkSpans(at: At) {
  return {
    chain: at('publisherSequenceNumber'),
    publisherNumber: at('publisherInterestedPartyNumber'),
    publisherName: at('publisherName'),
    writerNumber: at('writerInterestedPartyNumber'),
    agreement: at('submitterAgreementNumber'),
  };
}

function manuscriptSpans(at: At) {
  return {
    writerNumber: at('writerInterestedPartyNumber'),
    pr: at('prManuscriptShare'),
    mr: at('mrManuscriptShare'),
    sr: at('srManuscriptShare'),
  };
}

const BY_VERSION: Readonly<Record<CwrVersion, WorkSpans>> = {
  '2.1': spansIn(CWR_VERSIONS[0]),
  '2.2': spansIn(CWR_VERSIONS[1]),
  '3.0': spansIn(CWR_VERSIONS[2]),
  '3.1': spansIn(CWR_VERSIONS[3]),
};

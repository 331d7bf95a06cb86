import { readErnText } from './read-all.ts';
import { smallErn38 } from './small-message.ts';

/** Elements of a work of ERN 3, and what a message with one work of them comes to. */
export const party = (name: string, ipi = '') =>
  `<PartyName><FullName>${name}</FullName></PartyName>${ipi && `<PartyId Namespace="IPI">${ipi}</PartyId>`}`;
export const contributor = (who: string, role: string) =>
  `<MusicalWorkContributor>${who}<MusicalWorkContributorRole>${role}</MusicalWorkContributorRole></MusicalWorkContributor>`;
export const controller = (who: string, more = '') => `<RightsController>${who}${more}</RightsController>`;
export const percent = (text: string) => `<RightSharePercentage>${text}</RightSharePercentage>`;
export const rightShare = (content: string) => `<RightShare>${content}</RightShare>`;
export const everywhere = '<TerritoryCode>Worldwide</TerritoryCode>';
export const work = (content: string, id = '<ISWC>T9000000011</ISWC>') =>
  `<MusicalWork><MusicalWorkId>${id}</MusicalWorkId><MusicalWorkReference>W1</MusicalWorkReference>` +
  `<ReferenceTitle><TitleText>Rain</TitleText></ReferenceTitle>${content}</MusicalWork>`;

export const readWork = async (content: string, id?: string) => {
  const read = await readErnText(smallErn38({ works: work(content, id) }));
  return { ...read, shares: read.works[0]?.shares };
};
export const WREN = party('Wren Saltwind', '00900000127');
export const composer = contributor(WREN, 'Composer');

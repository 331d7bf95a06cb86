import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { smallErn43 } from '#test/support/ddex/small-message.ts';
import { percent } from '#test/support/ddex/work-elements.ts';

describe('rights controllers of ERN 4', () => {
  const parties =
    '<Party><PartyReference>P1</PartyReference><PartyName><FullName>Wren Saltwind</FullName></PartyName></Party>' +
    '<Party><PartyReference>P2</PartyReference><PartyName IsStageName="true"><FullName>The Path</FullName></PartyName>' +
    '<PartyName><FullName>Rainpath Music</FullName></PartyName><Affiliation><Type>MusicRightsSociety</Type>' +
    '<PartyAffiliateReference>P3</PartyAffiliateReference><TerritoryCode>Worldwide</TerritoryCode></Affiliation></Party>' +
    '<Party><PartyReference>P3</PartyReference><PartyName><FullName>Society</FullName></PartyName>' +
    '<PartyId><CisacSocietyId>52</CisacSocietyId></PartyId></Party>';
  const claim = (reference: string, share: string, territory = '') =>
    `<WorkRightsController><RightsControllerPartyReference>${reference}</RightsControllerPartyReference>${share}${territory}</WorkRightsController>`;
  const readShares = async (content: string, ids = '<WorkId><ISWC>T9000000011</ISWC></WorkId>') => {
    const resources =
      `<SoundRecording><SoundRecordingEdition><ResourceId><ISRC>ZZA012600001</ISRC></ResourceId></SoundRecordingEdition>${ids}` +
      `<DisplayTitle><TitleText>Rain</TitleText></DisplayTitle>${content}</SoundRecording>`;
    return readErnText(smallErn43({ parties, resources }));
  };

  test('count in their territories, everywhere where they name none', async () => {
    const ghana = '<Territory>GH</Territory>';
    const { works } = await readShares(
      claim('P1', percent('25')) + claim('P2', percent('50'), ghana) + claim('P1', percent('25'), ghana),
    );
    expect(works[0]?.shares).toMatchObject([
      { name: 'Wren Saltwind', percent: '50.00', territory: 'GH' },
      { name: 'Rainpath Music', percent: '50.00', territory: 'GH', societyCode: '052' },
    ]);
  });

  test('elsewhere do not count', async () => {
    const { works } = await readShares(claim('P1', percent('25'), '<Territory>US</Territory>'));
    expect(works[0]?.shares).toEqual([]);
  });

  test('of a recording with several work ids are not assigned, and that is said', async () => {
    const ids = '<WorkId><ISWC>T9000000011</ISWC></WorkId><WorkId><ProprietaryId>B</ProprietaryId></WorkId>';
    const { works, recordings, warnings } = await readShares(claim('P1', percent('100')), ids);
    expect(works).toMatchObject([
      { partnerWorkId: 'T9000000011', shares: [] },
      { partnerWorkId: 'B', shares: [] },
    ]);
    expect(recordings).toMatchObject([
      { partnerWorkId: 'T9000000011', furtherWorks: [{ partnerWorkId: 'B' }] },
    ]);
    expect(warnings).toMatchObject([
      { code: 'ddex.shares-unassigned', place: 'ResourceList/SoundRecording 1' },
    ]);
  });

  test('who are not among the parties are left out with a warning', async () => {
    const { works, warnings } = await readShares(claim('P9', percent('100')));
    expect(works).toHaveLength(1);
    expect(warnings).toMatchObject([{ code: 'ddex.reference-dangling', severity: 'warning', actual: 'P9' }]);
  });
});

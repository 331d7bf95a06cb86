import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { ISRC, readRecording, TITLE, uses, work } from '#test/support/ddex/recording-elements.ts';
import { smallErn38 } from '#test/support/ddex/small-message.ts';

describe('works of a message', () => {
  test('without any id are rejected', async () => {
    const { rejections, rows } = await readRecording(ISRC + TITLE + uses('W1'));
    expect(rejections).toMatchObject([{ code: 'row.identifier-missing', place: 'WorkList/MusicalWork 3' }]);
    expect(rows.find(({ kind }) => kind === 'rejected')).toMatchObject({
      raw: ['WorkList/MusicalWork 3', 'W3'],
    });
  });

  test.each([
    ['no title', 'row.value-missing', work('W1', '<ISWC>T9000000011</ISWC>').replace('Work W1', ' ')],
    ['an endless id', 'row.value-too-long', work('W1', `<ProprietaryId>${'x'.repeat(129)}</ProprietaryId>`)],
    [
      'too many parties',
      'row.value-too-long',
      work('W1', '<ISWC>T9000000011</ISWC>').replace(
        '</MusicalWork>',
        `${'<MusicalWorkContributor><PartyName><FullName>x</FullName></PartyName></MusicalWorkContributor>'.repeat(401)}</MusicalWork>`,
      ),
    ],
    [
      'half a name',
      'row.value-too-long',
      work('W1', '<ISWC>T9000000011</ISWC>').replace(
        '</MusicalWork>',
        `<MusicalWorkContributor><PartyName><FullName>${'x'.repeat(301)}</FullName></PartyName></MusicalWorkContributor></MusicalWork>`,
      ),
    ],
  ])('with %s are rejected', async (_, code, works) => {
    const { rejections } = await readErnText(smallErn38({ works }));
    expect(rejections).toMatchObject([{ code }]);
  });

  test('lose alternative titles beyond their limits, with a warning', async () => {
    const title = (text: string) => `<ReferenceTitle><TitleText>${text}</TitleText></ReferenceTitle>`;
    const titles =
      Array.from({ length: 202 }, (_, i) => title(`Title ${i}`)).join('') + title('x'.repeat(301));
    const { works, warnings } = await readErnText(
      smallErn38({
        works: work('W1', '<ISWC>T9000000011</ISWC>').replace('</MusicalWork>', `${titles}</MusicalWork>`),
      }),
    );
    expect(works[0]?.alternativeTitles).toHaveLength(200);
    expect(warnings).toMatchObject([{ code: 'row.value-too-long' }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { MESSAGE_HEADER } from '#test/support/ddex/message-header.ts';
import { readErnText, readMeadText } from '#test/support/ddex/read-all.ts';
import { sample } from '#test/support/ddex/sample.ts';
import { smallErn38, smallErn43 } from '#test/support/ddex/small-message.ts';

const ERN38 = sample('ern-38.xml');
const refusedWith = async (text: string | Uint8Array) => (await readErnText(text)).aboutFile;
const fileError = (code: string) => [{ code, severity: 'error', level: 'file' }];

describe('a file that is no message that is read', () => {
  test.each([
    ['an ERN before 3.4', ERN38.replaceAll('ern/382', 'ern/33'), 'before 3.4'],
    ['an ERN of 2011', ERN38.replaceAll('xml/ern/382', 'xml/2011/ern-main/33'), 'before 3.4'],
    ['an ERN after 4.3.2', ERN38.replaceAll('ern/382', 'ern/44'), 'version is not read'],
    ['without a namespace', ERN38.replace('xmlns:ern="http://ddex.net/xml/ern/382"', ''), 'names no version'],
    [
      'a catalogue list',
      ERN38.replaceAll('NewReleaseMessage', 'CatalogListMessage'),
      'CatalogListMessage of ERN 3.8.2',
    ],
    ['of another standard', '<html xmlns="http://www.w3.org/1999/xhtml"></html>', 'no DDEX message'],
    ['MEAD', sample('mead-11.xml'), 'is MEAD 1.1, but came as ERN'],
  ])('is refused where it is %s', async (_, text, sentence) => {
    const { rows, aboutFile } = await readErnText(text);
    expect(aboutFile).toMatchObject(fileError('file.unknown-format'));
    expect(aboutFile[0]?.message).toContain(sentence);
    expect(rows).toHaveLength(1);
  });

  test('is refused where it is ERN and came as MEAD, or a feed of MEAD', async () => {
    expect((await readMeadText(ERN38)).aboutFile).toMatchObject(fileError('file.unknown-format'));
    const feed = sample('mead-11.xml').replaceAll('MeadMessage', 'Feed');
    expect((await readMeadText(feed)).aboutFile).toMatchObject(fileError('file.unknown-format'));
  });

  test.each([
    ['is empty', ''],
    ['is white space', ' \n\t '],
  ])('is refused where it %s', async (_, text) => {
    expect(await refusedWith(text)).toMatchObject(fileError('file.empty'));
  });

  test.each([
    ['text', 'Dear sirs'],
    ['a table', 'work_id,title\nA-1,Rain'],
    ['a zip', Buffer.from('PK\u0003\u0004\u0000')],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await refusedWith(bytes)).toMatchObject(fileError('file.not-well-formed'));
  });
});

describe('a message that cannot be trusted', () => {
  test('is refused from where it is not well-formed; what was read before stays read', async () => {
    const { works, aboutFile } = await readErnText(ERN38.replace('</ResourceList>', '</ResourcesList>'));
    expect(works).toHaveLength(2);
    expect(aboutFile).toMatchObject([{ code: 'file.not-well-formed', level: 'file', line: 169 }]);
  });

  test('is refused where it is cut short', async () => {
    expect(await refusedWith(ERN38.slice(0, -40))).toMatchObject(fileError('file.not-well-formed'));
  });

  test.each([
    ['a DOCTYPE', '<!DOCTYPE x>'],
    ['a DOCTYPE with entities', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['a DOCTYPE that leads elsewhere', '<!DOCTYPE x SYSTEM "file:///etc/passwd">'],
  ])('is refused with %s', async (_, doctype) => {
    const { rows, aboutFile } = await readErnText(ERN38.replace('<!-- ', `${doctype}<!-- `));
    expect(aboutFile).toMatchObject(fileError('file.forbidden'));
    expect(rows).toHaveLength(1);
  });

  test('is refused with an entity that nobody declared', async () => {
    expect(await refusedWith(ERN38.replace('Harmattan', '&bomb;'))).toMatchObject(
      fileError('file.not-well-formed'),
    );
  });

  test.each([
    ['elements 65 deep', '<a>'.repeat(65)],
    ['an endless text', `<MusicalWork><ReferenceTitle><TitleText>${'x'.repeat(1_048_600)}`],
    [
      'an endless text in pieces',
      `<MusicalWork><ReferenceTitle><TitleText>${`${'x'.repeat(600_000)}<b/>`.repeat(2)}`,
    ],
    ['an endless comment', `<!--${'x'.repeat(1_048_600)}-->`],
    ['an endless attribute', `<a b="${'x'.repeat(1_048_600)}">`],
    ['an endless name', `<${'x'.repeat(1_048_600)}>`],
    ['65 attributes', `<a ${Array.from({ length: 65 }, (_, i) => `a${i}=""`).join(' ')}>`],
    ['a work of 20,001 elements', `<MusicalWork>${'<a/>'.repeat(20_001)}`],
  ])('is refused with %s', async (_, content) => {
    expect(await refusedWith(smallErn38({ works: content }))).toMatchObject(fileError('file.beyond-limit'));
  });

  test('is refused with more references than are kept', async () => {
    const party = (i: number) =>
      `<Party><PartyReference>P${i}</PartyReference><PartyName><FullName>x</FullName></PartyName></Party>`;
    const parties = Array.from({ length: 250_001 }, (_, i) => party(i)).join('');
    expect(await refusedWith(smallErn43({ parties }))).toMatchObject(fileError('file.beyond-limit'));
  });

  test('is refused with references to more than is kept', async () => {
    const ids = (i: number) =>
      `<MusicalWorkId><ProprietaryId>${i}${'x'.repeat(1_000_000)}</ProprietaryId></MusicalWorkId>`;
    const work = (i: number) =>
      `<MusicalWork>${ids(i)}<MusicalWorkReference>W${i}</MusicalWorkReference></MusicalWork>`;
    const works = Array.from({ length: 68 }, (_, i) => work(i)).join('');
    expect(await refusedWith(smallErn38({ works }))).toMatchObject(fileError('file.beyond-limit'));
  });

  test('is read with a text that is just within its limit, wherever it is cut', async () => {
    const works = `<MusicalWork><Other>${'x'.repeat(1_048_560)}</Other></MusicalWork>`;
    for (const pieceBytes of [1000, 65_536, 2_000_000]) {
      expect((await readErnText(smallErn38({ works }), pieceBytes)).aboutFile).toEqual([]);
    }
  });

  test.each([
    ['an encoding that is not read', Buffer.from(ERN38.replace('UTF-8', 'Shift_JIS'))],
    ['bytes that are not UTF-8', Buffer.from(ERN38, 'latin1')],
  ])('is refused with %s', async (_, bytes) => {
    expect(await refusedWith(bytes)).toMatchObject(fileError('file.undecodable'));
  });

  test('that says UTF-16 and is UTF-8 is read, and that is said', async () => {
    const { works, aboutFile } = await readErnText(ERN38.replace('UTF-8', 'UTF-16'));
    expect(works).toHaveLength(2);
    expect(aboutFile).toMatchObject([{ code: 'file.encoding', severity: 'warning', actual: 'UTF-16' }]);
  });
});

describe('the header of a message', () => {
  const readHeader = (header: string) => readErnText(smallErn38({ header }));
  const without = (element: string) => MESSAGE_HEADER.replace(new RegExp(`<${element}>.*</${element}>`), '');

  test('must be there, before everything else', async () => {
    expect((await readHeader('')).aboutFile).toMatchObject([
      { ...fileError('row.value-missing')[0], place: 'MessageHeader' },
    ]);
    const late = smallErn38({ works: '<MusicalWork/>', header: '' }).replace('</e:', `${MESSAGE_HEADER}</e:`);
    const { rows } = await readErnText(late);
    expect(rows).toMatchObject([{ kind: 'file', diagnostic: { code: 'row.value-missing' } }]);
  });

  test('must name a sender', async () => {
    expect((await readHeader(without('MessageSender'))).aboutFile).toMatchObject(
      fileError('row.value-missing'),
    );
  });

  test('names DPIDs without dashes, before other ids', async () => {
    const sender =
      '<PartyId Namespace="X">42</PartyId><PartyId IsDPID="true">PA-DPIDA-2015120100-C</PartyId>';
    const { message } = await readHeader(
      MESSAGE_HEADER.replace('<PartyId>PADPIDA2015120100C</PartyId>', sender),
    );
    expect(message).toMatchObject({ sender: 'PADPIDA2015120100C', recipients: ['PADPIDA2026030100Z'] });
  });

  test('may lack an id and be of a test', async () => {
    const control = '<MessageControlType>TestMessage</MessageControlType></MessageHeader>';
    const { message } = await readHeader(without('MessageId').replace('</MessageHeader>', control));
    expect(message).toMatchObject({ isTest: true });
    expect(message).not.toHaveProperty('messageId');
    expect((await readHeader(MESSAGE_HEADER)).message?.isTest).toBe(false);
  });

  test.each([
    ['2026-09-14T10:05:30+02:00', '2026-09-14T08:05:30.000Z', []],
    ['2026-09-14T08:05:30', '2026-09-14T08:05:30.000Z', [{ code: 'row.time-invalid', severity: 'warning' }]],
    ['yesterday', undefined, [{ code: 'row.time-invalid', severity: 'warning' }]],
  ])('was made at %s: %s', async (text, createdAt, findings) => {
    const { message, aboutFile } = await readHeader(MESSAGE_HEADER.replace('2026-09-14T08:05:30Z', text));
    expect(message?.createdAt).toBe(createdAt);
    expect(aboutFile).toMatchObject(findings);
  });

  test('without a time leaves its records without one', async () => {
    const works =
      '<MusicalWork><MusicalWorkId><ISWC>T9000000011</ISWC></MusicalWorkId><ReferenceTitle><TitleText>x</TitleText></ReferenceTitle></MusicalWork>';
    const { rows } = await readErnText(smallErn38({ works, header: without('MessageCreatedDateTime') }));
    expect(rows.find(({ kind }) => kind === 'record')).not.toHaveProperty('record.statedAt');
  });
});

describe('a purge', () => {
  test('withdraws nothing, and says what to do', async () => {
    const purge = ERN38.replaceAll('NewReleaseMessage', 'PurgeReleaseMessage');
    const { message, works, recordings, aboutFile } = await readErnText(purge);
    expect(message).toMatchObject({ messageId: 'ZM-2026-000041-1' });
    expect([works, recordings]).toEqual([[], []]);
    expect(aboutFile).toMatchObject([{ code: 'ddex.withdrawn', severity: 'warning' }]);
  });
});

describe('remarks that belong to no record', () => {
  test('are about the file, up to a thousand', async () => {
    const party =
      '<Party><PartyReference>P1</PartyReference><PartyName><FullName>x</FullName></PartyName><PartyId><IpiNameNumber>1</IpiNameNumber></PartyId></Party>';
    const { aboutFile } = await readErnText(smallErn43({ parties: party.repeat(1500) }));
    expect(aboutFile).toHaveLength(1000);
    expect(aboutFile[0]).toMatchObject({ code: 'row.ipi-invalid', place: 'PartyList/Party 1' });
  });

  test('do not hide that a party without a name is rejected', async () => {
    const parties = '<Party><PartyReference>P1</PartyReference></Party>';
    const { rejections } = await readErnText(smallErn43({ parties }));
    expect(rejections).toMatchObject([{ code: 'row.value-missing', place: 'PartyList/Party 1' }]);
  });
});

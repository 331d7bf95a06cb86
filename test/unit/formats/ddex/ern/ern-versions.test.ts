import { describe, expect, test } from '@jest/globals';
import { readErnText } from '#test/support/ddex/read-all.ts';
import { sample } from '#test/support/ddex/sample.ts';

const ERN38 = sample('ern-38.xml');
const ERN43 = sample('ern-43.xml');

/** The sample of 4.3 as another version of ERN 4 writes it. */
function asVersion(namespace: string): string {
  const text = ERN43.replaceAll('/ern/43', `/ern/${namespace}`);
  const isBefore43 = ['41', '411', '42'].includes(namespace);
  const isBefore42 = ['41', '411'].includes(namespace);
  return text
    .replaceAll(/<\/?SoundRecordingEdition>/g, (tag) => (isBefore43 ? '' : tag))
    .replaceAll(/(<\/?)RightsControlType>/g, isBefore42 ? '$1RightsControllerRole>' : '$&')
    .replaceAll(/<(\/?)AdditionalTitle[^>]*>/g, namespace === '432' ? '<$1FormalTitle>' : '$&');
}

describe('readErn, versions', () => {
  test.each([
    ['38', '3.8'],
    ['381', '3.8.1'],
    ['382', '3.8.2'],
    ['383', '3.8.3'],
  ])('reads /ern/%s as ERN %s, like 3.8.2', async (namespace, version) => {
    const given = await readErnText(ERN38.replaceAll('ern/382', `ern/${namespace}`));
    const { works, recordings } = await readErnText(ERN38);
    expect(given).toMatchObject({ message: { version }, works, recordings, aboutFile: [] });
  });

  test.each([
    ['41', '4.1'],
    ['411', '4.1.1'],
    ['42', '4.2'],
    ['43', '4.3'],
    ['432', '4.3.2'],
  ])(
    'reads /ern/%s as ERN %s: ISRCs, roles and titles where that version has them',
    async (namespace, version) => {
      const given = await readErnText(asVersion(namespace));
      const { works, recordings } = await readErnText(ERN43);
      expect(given).toMatchObject({ message: { version }, works, recordings, aboutFile: [] });
    },
  );

  test.each([
    [
      'another prefix',
      (text: string) => text.replaceAll(/\bern:|:ern=/g, (found) => found.replace('ern', 'ns2')),
    ],
    [
      'a default namespace',
      (text: string) => text.replaceAll('ern:New', 'New').replace('xmlns:ern', 'xmlns'),
    ],
    [
      'every element in the namespace',
      (text: string) => text.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1ern:').replaceAll('ern:ern:', 'ern:'),
    ],
  ])('reads a message with %s', async (_, rewrite) => {
    const { works, recordings } = await readErnText(ERN38);
    expect(await readErnText(rewrite(ERN38))).toMatchObject({ works, recordings });
  });

  test('believes the namespace where an attribute says another version, and says so', async () => {
    const { message, aboutFile } = await readErnText(ERN38.replace('Id="ern/382"', 'Id="ern/371"'));
    expect(message?.version).toBe('3.8.2');
    expect(aboutFile).toMatchObject([{ code: 'row.value-invalid', severity: 'warning', actual: 'ern/371' }]);
  });

  test.each([
    ['UTF-16, little-endian', Buffer.from(`\uFEFF${ERN38}`, 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(`\uFEFF${ERN38}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(ERN38, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${ERN38}`)],
  ])('reads a message in %s', async (_, bytes) => {
    const { works, recordings } = await readErnText(ERN38);
    expect(await readErnText(bytes)).toMatchObject({ works, recordings });
  });

  test.each(['ISO-8859-1', 'Windows-1252', 'latin1'])('reads names in %s', async (encoding) => {
    const text = ERN38.replace('UTF-8', encoding).replaceAll('Ɔpɛ', 'Ope');
    const { works, aboutFile } = await readErnText(Buffer.from(text, 'latin1'));
    expect(works[0]?.shares[1]?.name).toBe('Joël Tamakloe');
    expect(aboutFile).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { detectFormat } from '#functions/formats/detect-format.ts';
import { odsFile } from './ods/ods-file.ts';
import { lockedWorkbook, oldWorkbook, oleFile } from './xls/old-workbook.ts';
import { inlineRows, workbook } from './xlsx/workbook.ts';

const HEAD_BYTES = 64 * 1024;
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)).subarray(0, HEAD_BYTES);
const ern = fixture('ddex/ern-38.xml').toString();

describe('detectFormat', () => {
  test.each([
    ['cwr/two-works.V21', 'CWR'],
    ['cwr/two-works.V22', 'CWR'],
    ['cwr/two-works.V30', 'CWR'],
    ['cwr/ack-two-works.V31', 'CWR'],
    ['ddex/ern-38.xml', 'ERN'],
    ['ddex/ern-43.xml', 'ERN'],
    ['ddex/mead-11.xml', 'MEAD'],
    ['ascap_works_sample.csv', 'CSV'],
    ['ddex/dsr-broadcast.tsv', 'CSV'],
  ])('knows %s as %s', (name, format) => {
    expect(detectFormat(fixture(name))).toEqual({ format });
  });

  test.each([
    [
      'CWR after a byte order mark',
      Buffer.concat([Buffer.from('\uFEFF'), fixture('cwr/two-works.V22')]),
      'CWR',
    ],
    ['ERN in UTF-16', Buffer.from(`\uFEFF${ern}`, 'utf16le'), 'ERN'],
    ['ERN in UTF-16 without a mark', Buffer.from(ern, 'utf16le').swap16(), 'ERN'],
    ['ERN in Windows-1252', Buffer.from(ern.replace('UTF-8', 'Windows-1252'), 'latin1'), 'ERN'],
    ['ERN without a prefix', ern.replaceAll('ern:New', 'New').replace('xmlns:ern', 'xmlns'), 'ERN'],
    ['ERN cut after its root', ern.slice(0, ern.indexOf('<MessageHeader')), 'ERN'],
    ['a workbook', workbook({ rows: inlineRows([['a', 'b']]) }), 'XLSX'],
    ['a table with semicolons', 'work_id;title\n', 'CSV'],
    ['a table with tabs', '\n\nwork_id\ttitle', 'CSV'],
    ['a table below a title', 'Repertoire of Moonfall\n\nwork_id;title\nA-1;Rain\n', 'CSV'],
    ['a table in UTF-16', Buffer.from('\uFEFFwork_id,title', 'utf16le'), 'CSV'],
    ['a table in UTF-16 the other way round', Buffer.from('\uFEFFwork_id\ttitle', 'utf16le').swap16(), 'CSV'],
    ['a table in UTF-16 without a mark', Buffer.from('work_id,title', 'utf16le'), 'CSV'],
    ['an old workbook', oldWorkbook([{ name: 'Works', rows: [['a', 'b']] }]), 'XLS'],
    ['an OpenDocument table', odsFile('<table:table table:name="Works"/>'), 'ODS'],
    ['a table in Windows-1252', Buffer.from('numéro;titre', 'latin1'), 'CSV'],
    ['a table that begins like CWR', 'HDR,title', 'CSV'],
  ])('knows %s', (_, file, format) => {
    expect(detectFormat(Buffer.from(file))).toEqual({ format });
  });

  test.each([
    ['an empty file', '', 'is empty'],
    ['white space', ' \n\n', 'is empty'],
    ['a PDF', '%PDF-1.7\n', 'is a PDF'],
    ['the beginning of an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls'],
    ['a zip of something else', zipSync({ 'works.csv': Buffer.from('x') }), 'is a zip archive'],
    [
      'a text document',
      zipSync({ '[Content_Types].xml': Buffer.from('x'), 'word/document.xml': Buffer.from('x') }),
      'no workbook',
    ],
    ['gzip', Buffer.of(0x1f, 0x8b, 8, 0), 'gzip'],
    ['JSON', '{ "works": [1, 2] }', 'is JSON'],
    ['a list of JSON', '[{"title": "Rain"}]', 'is JSON'],
    [
      'CWR in UTF-16',
      Buffer.from(`\uFEFF${fixture('cwr/two-works.V22').toString('latin1')}`, 'utf16le'),
      'CWR in UTF-16',
    ],
    ['a letter in UTF-16', Buffer.from('\uFEFFDear sirs', 'utf16le'), 'no columns'],
    ['a workbook with a password', lockedWorkbook(), 'password'],
    ['an old text document', oleFile('WordDocument'), 'no workbook'],
    [
      'an OpenDocument text',
      zipSync({ mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'no workbook',
    ],
    [
      'a zip of a workbook',
      zipSync({ 'works.xlsx': [workbook({ rows: '' }), { level: 0 }] }),
      'is a zip archive',
    ],
    ['a web page', '<!DOCTYPE html><html></html>', 'DOCTYPE'],
    ['XML of something else', '<works><work/></works>', 'no DDEX message'],
    ['an old ERN', ern.replaceAll('ern/382', 'ern/33'), 'before 3.4'],
    ['a comment without end', `<!--${'<!--'.repeat(1000)}`, 'no root element'],
    ['a letter', 'Dear sirs', 'no columns'],
    ['bytes', Buffer.of(1, 0, 2, 3, 0), 'no text'],
  ])('says of %s what it seems to be and what is taken', (_, file, sentence) => {
    const detected = detectFormat(Buffer.from(file));
    expect(detected).toEqual({ unknown: expect.stringContaining(sentence) });
    expect(detected).toEqual({ unknown: expect.stringMatching(/ERN 3\.4/) });
  });

  test('answers for bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Object.keys(detectFormat(bytes))).toHaveLength(1);
      }),
      { seed: 20_260_101 },
    );
  });
});

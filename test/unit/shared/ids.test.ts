import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  IswcInput,
  PartnerId,
  parseIpi,
  parseIsrc,
  parseIswc,
  parseSocietyCode,
  StationId,
} from '#shared/ids.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const last = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

describe('ISWC (ISO 15707)', () => {
  test.each(['T-034.524.680-1', 'T0345246801', 't 034 524 680 1', 'T-034.524.680–1'])(
    '%s is read',
    (text) => {
      expect(parseIswc(text)).toBe('T0345246801');
    },
  );

  test.each(['T-034.524.680-2', 'T034524680', 'X0345246801', 'T03452468010', ''])('%j is none', (text) => {
    expect(parseIswc(text)).toBeUndefined();
  });

  test('of ten last digits one is right, and any single wrong digit is found', () => {
    fc.assert(
      fc.property(digits(9), (number) => {
        expect(last.filter((digit) => parseIswc(`T${number}${digit}`) !== undefined)).toHaveLength(1);
      }),
    );
  });

  test('the schema says what is wrong', () => {
    expect(IswcInput.safeParse('T0345246802').error?.issues[0]?.message).toContain('check digit');
  });
});

describe('IPI name number', () => {
  test.each([
    ['00014107338', '00014107338'],
    ['14107338', '00014107338'],
    ['000.141.073-38', '00014107338'],
  ])('%s is %s', (text, ipi) => {
    expect(parseIpi(text)).toBe(ipi);
  });

  test.each(['00014107339', '0', 'A0014107338', '000141073381'])('%j is none', (text) => {
    expect(parseIpi(text)).toBeUndefined();
  });

  test('of a hundred last pairs one is right', () => {
    fc.assert(
      fc.property(
        digits(9).filter((number) => number !== '000000000'),
        (number) => {
          const right = last.flatMap((ten) => last.map((one) => `${number}${ten}${one}`)).filter(parseIpi);
          expect(right).toHaveLength(1);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('other identifiers', () => {
  test.each([
    ['US-ZQG-22-00540', 'USZQG2200540'],
    ['uszqg2200540', 'USZQG2200540'],
    ['USZQG220054', undefined],
    ['12ZQG2200540', undefined],
  ])('ISRC %s is %s', (text, isrc) => {
    expect(parseIsrc(text)).toBe(isrc);
  });

  test.each([
    ['35', '035'],
    [' 010 ', '010'],
    ['0100', undefined],
    ['PRS', undefined],
  ])('society %j is %s', (text, code) => {
    expect(parseSocietyCode(text)).toBe(code);
  });

  test('an id of one kind is none of another, and a station id is safe in a path', () => {
    expect(PartnerId.safeParse('prt_01J8ZZZZZZZZZZZZZZZZZZZZZZ').success).toBe(true);
    expect(PartnerId.safeParse('agr_01J8ZZZZZZZZZZZZZZZZZZZZZZ').success).toBe(false);
    for (const text of ['GH/01', '../x', '', '-GH', 'GH 01', 'G'.repeat(65)])
      expect(StationId.safeParse(text).success).toBe(false);
  });
});

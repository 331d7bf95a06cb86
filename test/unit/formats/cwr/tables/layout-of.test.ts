import { describe, expect, test } from '@jest/globals';
import { layoutOf, recordTypesOf } from '#functions/formats/cwr/tables/layout-of.ts';
import { CWR_VERSIONS } from '#functions/formats/cwr/transaction.ts';

/** Total lengths as the specifications give them. */
const LENGTHS = {
  '2.1':
    'HDR 101 GRH 28 GRT 37 TRL 24 NWR 260 REV 260 ISW 260 EXC 260 ACK 159 MSG 185 AGR 121 TER 24 IPA 153 NPA 350 ' +
    'SPU 183 OPU 183 NPN 512 SPT 58 SWR 180 OWR 180 NWN 350 SWT 52 PWR 110 ALT 83 NAT 663 EWT 364 VER 364 NET 661 ' +
    'NCT 661 NVT 661 NOW 342 PER 118 NPR 370 REC 266 ORN 301 INS 75 IND 25 COM 308 ARI 201',
  '2.2':
    'HDR 167 GRH 28 GRT 37 TRL 24 NWR 260 REV 260 ISW 260 EXC 260 ACK 159 MSG 185 AGR 121 TER 24 IPA 153 NPA 350 ' +
    'SPU 183 OPU 183 NPN 512 SPT 58 OPT 58 SWR 180 OWR 180 NWN 350 SWT 52 OWT 52 PWR 112 ALT 83 NAT 663 EWT 364 ' +
    'VER 364 NET 661 NCT 661 NVT 661 NOW 342 PER 118 NPR 370 REC 540 ORN 348 INS 75 IND 25 COM 308 ARI 201 XRF 38',
  '3.0':
    'HDR 195 GRH 26 GRT 24 TRL 24 WRK 218 DRW 108 EXC 216 ACK 206 MSG 185 LIC 104 ISR 107 ISA 147 WRI 136 SPU 103 ' +
    'OPU 103 NPN 516 SPT 99 OPT 99 SWR 134 OWR 134 NWN 354 SWT 67 OWT 67 PWR 73 ALT 83 NAT 667 OWK 360 NOT 665 ' +
    'NOW 346 PER 126 NPR 377 REC 346 NRC 292 ORN 364 INS 75 IND 25 XRF 39 FTV 284',
  '3.1':
    'HDR 195 GRH 21 GRT 24 TRL 24 WRK 218 DRW 108 EXC 216 ACK 206 MSG 185 LIC 104 SPU 105 OPU 105 NPN 518 SPT 101 ' +
    'OPT 101 SWR 136 OWR 136 NWN 356 SWT 69 OWT 69 MAN 45 PWR 75 ALT 83 NAT 667 OWK 360 NOT 665 NOW 346 PER 126 ' +
    'NPR 377 REC 327 NRC 333 ORN 364 INS 75 IND 25 XRF 39 ARI 201 FTV 284',
} as const;

describe.each(CWR_VERSIONS)('the records of CWR %s', (version) => {
  const lengths = new Map(
    LENGTHS[version].match(/[A-Z]{3} \d+/g)?.map((entry) => [entry.slice(0, 3), entry]),
  );

  test('are those of its specification', () => {
    expect(recordTypesOf(version).toSorted()).toEqual([...lengths.keys()].toSorted());
  });

  test('have the length of its specification, each field starting where the one before ends', () => {
    for (const type of recordTypesOf(version)) {
      const layout = layoutOf(version, type);
      let at = 1;
      for (const field of layout?.fields ?? []) {
        expect(`${type} ${field.name} at ${field.start}`).toBe(`${type} ${field.name} at ${at}`);
        at += field.length;
      }
      expect(`${type} ${at - 1}`).toBe(lengths.get(type));
      expect(layout?.length).toBe(at - 1);
      expect(layout?.byName.size).toBe(layout?.fields.length);
    }
  });
});

describe('a field', () => {
  test.each([
    ['2.1', 'SPU', 'prOwnershipShare', 116, 5],
    ['2.2', 'PWR', 'publisherSequenceNumber', 111, 2],
    ['2.2', 'ORN', 'productionNumber', 188, 12],
    ['2.2', 'REC', 'isrcValidity', 507, 20],
    ['3.0', 'SPT', 'territoryCode', 48, 4],
    ['3.1', 'SPT', 'territoryCode', 50, 4],
    ['3.1', 'PWR', 'writerInterestedPartyNumber', 33, 9],
    ['3.1', 'GRH', 'batchRequest', 12, 10],
    ['3.1', 'NRC', 'submitterRecordingId', 314, 14],
    ['3.1', 'MAN', 'srManuscriptShare', 41, 5],
  ] as const)('stands in %s where its specification puts it: %s %s', (version, type, name, start, length) => {
    expect(layoutOf(version, type)?.byName.get(name)).toMatchObject({ start, length });
  });

  test('of a record that a version lacks does not exist', () => {
    expect(layoutOf('2.1', 'OPT')).toBeUndefined();
    expect(layoutOf('3.1', 'ISR')).toBeUndefined();
  });
});

import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { Chance } from '#test/support/sample-quarter/chance.ts';
import { imagineWork } from './imagined-work.ts';
import { recordText } from './record-text.ts';
import { workRecords } from './work-records.ts';

const PIECE_CHARACTERS = 64 * 1024;
const LINE_END = '\r\n';

/**
 * A CWR file of so many invented works, as a stream: valid by every rule that is checked, the same for the same seed,
 * and never whole in memory.
 *
 * @example
 * for await (const piece of generateCwr({ works: 200_000, version: '2.2', seed: 1 })) …
 */
export async function* generateCwr({
  works,
  version,
  seed,
}: {
  readonly works: number;
  readonly version: CwrVersion;
  readonly seed: number;
}): AsyncGenerator<Uint8Array> {
  const chance = new Chance(seed);
  const isVersion2 = version.startsWith('2');
  let text = recordText(version, 'HDR', transmissionHeader(version)) + LINE_END;
  text += recordText(version, 'GRH', groupHeader(version)) + LINE_END;
  let records = 2;
  for (let index = 0; index < works; index += 1) {
    const transaction = workRecords(imagineWork(index, chance), version);
    for (const [number, [type, values]] of transaction.entries()) {
      const prefix = { transactionSequence: index, recordSequence: number };
      text += recordText(version, type, { ...values, ...prefix }) + LINE_END;
    }
    records += transaction.length;
    if (text.length < PIECE_CHARACTERS) continue;
    yield Buffer.from(text, 'latin1');
    text = '';
  }
  const counts = { groupNumber: 1, groupCount: 1, transactionCount: works };
  text +=
    recordText(version, 'GRT', { ...counts, recordCount: records }).slice(0, isVersion2 ? 37 : 24) + LINE_END;
  text += recordText(version, 'TRL', { ...counts, recordCount: records + 2 }) + LINE_END;
  yield Buffer.from(text, 'latin1');
}

function transmissionHeader(version: CwrVersion) {
  const isVersion2 = version.startsWith('2');
  return {
    senderType: 'PB',
    senderId: isVersion2 ? '999900167' : 'ZZP',
    senderName: 'INVENTED MUSIC PUBLISHING',
    senderIpiNameNumber: '00999900167',
    ediVersion: '01.10',
    creationDate: '20260131',
    creationTime: '120000',
    transmissionDate: '20260131',
    version,
    revision: isVersion2 ? '001' : '000',
    fileName: `CW260001ZZP_0000_V${version.replace('.', '-')}-0.SUB`,
  };
}

const groupHeader = (version: CwrVersion) => ({
  transactionType: version.startsWith('2') ? 'NWR' : 'WRK',
  groupNumber: 1,
  transactionVersion: `0${version}0`,
});

import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type CwrValues, writeCwrRecord } from './write-cwr-record.ts';

/** Who sends a file and when, and what its one group holds. */
export type CwrTransmissionHead = {
  readonly version: CwrVersion;
  /** NWR, WRK or ACK. */
  readonly transactionType: string;
  readonly sender: { readonly name: string; readonly societyCode: string };
  /** When it is made, RFC 3339 in UTC. */
  readonly createdAt: string;
  readonly characterSet?: string;
  /** 3.x says it in the file. */
  readonly fileName: string;
};

/** Characters that HDR has for the file's name, one short of a name with codes of four. */
const FILE_NAME_LENGTH = 27;
const LINE_END = '\r\n';

/**
 * A transmission of one group from a society: HDR and GRH, transactions numbered as they come, and GRT and TRL with
 * their counts (sections 2 and 3 of the functional specifications). Every record ends with CR LF.
 */
export class CwrTransmission {
  readonly #head: CwrTransmissionHead;
  #transactions = 0;
  /** Records of the group, GRH and GRT included. */
  #records = 2;

  constructor(head: CwrTransmissionHead) {
    this.#head = head;
  }

  start(): string {
    const { version, transactionType } = this.#head;
    const group = this.#record('GRH', {
      transactionType,
      groupNumber: 1,
      transactionVersion: TRANSACTION_VERSION[version],
    });
    return this.#header() + group;
  }

  /** One transaction: its records as they are laid out, with the numbers of their prefixes filled in. */
  transaction(records: readonly string[]): string {
    const number = String(this.#transactions).padStart(8, '0');
    this.#transactions += 1;
    this.#records += records.length;
    return records
      .map((text, i) => text.slice(0, 3) + number + String(i).padStart(8, '0') + text.slice(19) + LINE_END)
      .join('');
  }

  end(): string {
    const [transactionCount, recordCount] = [this.#transactions, this.#records];
    return (
      this.#record('GRT', { groupNumber: 1, transactionCount, recordCount }) +
      this.#record('TRL', { groupCount: 1, transactionCount, recordCount: recordCount + 2 })
    );
  }

  #header(): string {
    const { version, sender, createdAt, characterSet, fileName } = this.#head;
    const date = createdAt.slice(0, 10).replaceAll('-', '');
    return this.#record('HDR', {
      senderType: 'SO',
      senderId: sender.societyCode,
      senderName: sender.name,
      ediVersion: '01.10',
      creationDate: date,
      creationTime: createdAt.slice(11, 19).replaceAll(':', ''),
      transmissionDate: date,
      characterSet,
      version,
      revision: version === '2.2' ? '001' : '000',
      softwarePackage: 'ZAMIO',
      fileName: fileName.slice(0, FILE_NAME_LENGTH),
    });
  }

  #record(type: string, values: CwrValues): string {
    return writeCwrRecord(this.#head.version, type, values) + LINE_END;
  }
}

/** What GRH says in its versions that have the field. */
const TRANSACTION_VERSION: Readonly<Record<CwrVersion, string>> = {
  '2.1': '02.10',
  '2.2': '02.20',
  '3.0': '03.00',
  '3.1': '',
};

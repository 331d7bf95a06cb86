import { diagnosticOf, type Finding } from '#functions/formats/cwr/findings.ts';
import { CWR_LIMITS } from '#functions/formats/cwr/limits.ts';
import { keyOf } from '#functions/formats/cwr/rules/record-plans.ts';
import { checkTransmissionHeader } from '#functions/formats/cwr/rules/transmission-header.ts';
import type { RuleSociety } from '#functions/formats/cwr/rules/work-rule.ts';
import { isRecordTypeOfAnyVersion } from '#functions/formats/cwr/tables/layout-of.ts';
import { spanOf } from '#functions/formats/cwr/tables/work-spans.ts';
import { numberAt } from '#functions/formats/cwr/text-at.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { CheckedEvent } from './checked-transaction.ts';
import { detectVersion } from './detect-version.ts';
import { checkGroupTrailer, type Group, openGroup } from './group.ts';
import type { Line } from './line-splitter.ts';
import { readHeader } from './read-header.ts';
import { TransactionReader } from './transaction-reader.ts';

/** Nothing but blanks, or the sign that some systems end files with (0x1A). */
const isEmpty = (text: string) => !(text.charCodeAt(0) > SPACE) && text.replace('\u001a', '').trim() === '';
const SPACE = 0x20;

/** The records around the transactions, in capitals or not. */
const [HDR, GRH, GRT, TRL] = [keyOf('HDR'), keyOf('GRH'), keyOf('GRT'), keyOf('TRL')];
const [SMALL_HDR, SMALL_GRH, SMALL_GRT, SMALL_TRL] = [keyOf('hdr'), keyOf('grh'), keyOf('grt'), keyOf('trl')];

/**
 * Reads the lines of one file: the frame of HDR, groups and TRL here, transactions by a {@link TransactionReader}.
 * What it finds it reports at once.
 */
export class Transmission {
  /** No more of the file need be read: it is no CWR, or nothing in it fits. */
  isGivenUp = false;
  readonly #societies: readonly RuleSociety[];
  readonly #report: (event: CheckedEvent) => void;
  readonly #types = new Set<string>();
  #header: { readonly text: string; readonly line: number } | undefined;
  #version: CwrVersion | undefined;
  #transactions: TransactionReader | undefined;
  #group: Group | undefined;
  #groups = 0;
  #transactionCount = 0;
  #records = 0;
  #fileFindings = 0;
  #hasTrailer = false;
  #lastLine = 0;

  constructor(societies: readonly RuleSociety[], report: (event: CheckedEvent) => void) {
    this.#societies = societies;
    this.#report = report;
  }

  readonly take = (line: Line): void => {
    const { text, number } = line;
    if (this.isGivenUp || isEmpty(text)) return;
    this.#lastLine = number;
    this.#records += 1;
    if (this.#group !== undefined) this.#group.records += 1;
    if (this.#header === undefined) {
      this.#begin(text, number);
      return;
    }
    if (this.#version === undefined) this.#start(text);
    const version = this.#version;
    if (version === undefined || this.isGivenUp) return;
    const key = keyOf(text);
    switch (key) {
      case HDR:
      case SMALL_HDR:
        this.#refuse('HDR E 0', number, 'The file has a second HDR record.');
        break;
      case GRH:
      case SMALL_GRH:
        this.#open(text, number, version);
        break;
      case GRT:
      case SMALL_GRT:
        this.#close(text, number, version);
        break;
      case TRL:
      case SMALL_TRL:
        this.#end(text, number, version);
        break;
      default:
        this.#takeRecord(line, key);
    }
  };

  /** The file is at its end; what should still have come is missed. */
  end(): void {
    if (this.isGivenUp) return;
    if (this.#header === undefined) {
      this.#add({ code: 'file.empty', rule: 'HDR E 0', level: 'file', message: 'The file is empty.' }, 1);
      return;
    }
    if (this.#version === undefined) this.#start('');
    if (this.isGivenUp || this.#hasTrailer) return;
    this.#closeTransaction();
    const message = 'The file ends before its trailer (TRL); send it again whole.';
    this.#add({ code: 'file.truncated', rule: 'TRL E 0', level: 'file', message }, this.#lastLine);
  }

  #begin(text: string, line: number): void {
    if (text.slice(0, 3).toUpperCase() === 'HDR') {
      this.#header = { text, line };
      return;
    }
    this.isGivenUp = true;
    const isCwr = isRecordTypeOfAnyVersion(text.slice(0, 3).toUpperCase());
    const message = 'The first record is not HDR, so this is no CWR file, or not from its beginning.';
    const code = isCwr ? 'cwr.rule' : 'file.unknown-format';
    this.#add({ code, rule: 'HDR E 0', level: 'file', message, actual: text.slice(0, 20) }, line);
  }

  /** Tells the version from the header and the record after it. */
  #start(next: string): void {
    const { text = '', line = 1 } = this.#header ?? {};
    const version = detectVersion(text, next);
    if (version === undefined) {
      this.isGivenUp = true;
      const message = 'Neither HDR nor GRH names a version that is read: 2.1, 2.2, 3.0 or 3.1.';
      this.#add({ rule: 'HDR E 0', level: 'file', message, actual: text.slice(0, 120).trim() }, line);
      return;
    }
    this.#version = version;
    const header = readHeader(version, text);
    this.#report({ kind: 'header', header });
    for (const finding of checkTransmissionHeader(header, text)) this.#add(finding, line);
    this.#transactions = new TransactionReader(header, this.#societies, (finding, at, place) =>
      this.#add(finding, at, place),
    );
  }

  #open(text: string, line: number, version: CwrVersion): void {
    if (this.#group !== undefined) {
      this.#group.records -= 1;
      this.#refuse('GRH E 0', line, 'A group begins before the one before it ended (GRT).');
      this.#leave(line - 1);
    }
    if (this.#hasTrailer) this.#refuse('GRH E 0', line, 'A group stands behind the trailer (TRL).');
    const before = { groups: this.#groups, types: this.#types };
    const { group, fileFindings } = openGroup(text, line, { version, before });
    for (const finding of fileFindings) this.#add(finding, line);
    this.#group = group;
    this.#groups += 1;
    this.#types.add(group.type);
    this.#transactions?.enter(group);
  }

  #close(text: string, line: number, version: CwrVersion): void {
    const group = this.#group;
    if (group === undefined) {
      this.#refuse('GRT E 0', line, 'A group ends that did not begin.');
      return;
    }
    this.#closeTransaction();
    for (const finding of checkGroupTrailer(text, version, group)) {
      if (finding.level === 'file') this.#add(finding, line);
      else group.findings.push(finding);
    }
    this.#leave(line);
  }

  /** Leaves the group; what rejects it now takes back its transactions. */
  #leave(toLine: number): void {
    const group = this.#group;
    if (group === undefined) return;
    this.#closeTransaction();
    this.#transactionCount += group.transactions;
    for (const finding of group.findings) {
      const line = finding.rule.startsWith('GRH') ? group.line : toLine;
      const place = `group ${group.number}, ${finding.rule.slice(0, 3)}`;
      this.#report({
        kind: 'group-rejected',
        fromLine: group.line,
        toLine,
        finding: diagnosticOf(finding, line, place),
      });
    }
    this.#group = undefined;
  }

  #end(text: string, line: number, version: CwrVersion): void {
    if (this.#group !== undefined) {
      this.#refuse('TRL E 0', line, 'The file ends before its last group did (GRT).');
      this.#leave(line - 1);
    }
    if (this.#hasTrailer) {
      this.#refuse('TRL E 0', line, 'The file has a second trailer.');
      return;
    }
    this.#hasTrailer = true;
    const totals = [
      ['groupCount', 'groups', this.#groups],
      ['transactionCount', 'transactions', this.#transactionCount],
      ['recordCount', 'records, HDR and TRL among them', this.#records],
    ] as const;
    for (const [field, what, found] of totals) {
      const { from, to } = spanOf(version, 'TRL', field);
      if (numberAt(text, from, to) === found) continue;
      this.#refuse('TRL E 0', line, `The file has ${found} ${what}.`, text.slice(from, to));
    }
  }

  #takeRecord(line: Line, key: number): void {
    if (this.#group === undefined || this.#transactions === undefined) {
      const where = this.#hasTrailer ? 'behind the trailer (TRL)' : 'outside of a group (GRH)';
      this.#refuse('TRL E 0', line.number, `A record stands ${where}.`, line.text.slice(0, 3));
      return;
    }
    const closed = this.#transactions.take(line, key);
    if (closed !== undefined) this.#report({ kind: 'transaction', transaction: closed });
  }

  #closeTransaction(): void {
    const closed = this.#transactions?.close();
    if (closed !== undefined) this.#report({ kind: 'transaction', transaction: closed });
  }

  #refuse(rule: string, line: number, message: string, actual?: string): void {
    this.#add({ rule, level: 'file', message, ...(actual !== undefined && { actual }) }, line);
  }

  #add(finding: Finding, line: number, place = finding.rule.slice(0, 3)): void {
    this.#fileFindings += 1;
    if (this.#fileFindings < CWR_LIMITS.fileFindings) {
      this.#report({ kind: 'file', finding: diagnosticOf(finding, line, place) });
      return;
    }
    this.isGivenUp = true;
    const message = `More than ${CWR_LIMITS.fileFindings} findings reject the file; the rest of it was not read.`;
    const beyond: Finding = { code: 'file.beyond-limit', rule: finding.rule, level: 'file', message };
    this.#report({ kind: 'file', finding: diagnosticOf(beyond, line, place) });
  }
}

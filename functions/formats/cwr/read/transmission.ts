import { diagnosticOf, type Finding } from '#functions/formats/cwr/findings.ts';
import { keyOf } from '#functions/formats/cwr/rules/record-plans.ts';
import { checkTransmissionHeader } from '#functions/formats/cwr/rules/transmission-header.ts';
import type { RuleSociety } from '#functions/formats/cwr/rules/work-rule.ts';
import { isRecordTypeOfAnyVersion } from '#functions/formats/cwr/tables/layout-of.ts';
import { Tolerances } from '#functions/formats/cwr/tolerances.ts';
import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import type { ReadingMode } from '#shared/schemas/partners.ts';
import type { CheckedEvent, CheckedTransaction } from './checked-transaction.ts';
import { detectVersion } from './detect-version.ts';
import { FileFindings } from './file-findings.ts';
import { checkFileTrailer } from './file-trailer.ts';
import { frameTypeOf } from './frame-type.ts';
import { checkGroupTrailer, type Group, openGroup } from './group.ts';
import type { Line } from './line-splitter.ts';
import { readHeader } from './read-header.ts';
import { TransactionReader } from './transaction-reader.ts';

/** Nothing but blanks, or the sign that some systems end files with (0x1A). */
const isEmpty = (text: string) => !(text.charCodeAt(0) > SPACE) && text.replace('\u001a', '').trim() === '';
const SPACE = 0x20;

type Reading = { readonly societies: readonly RuleSociety[]; readonly mode: ReadingMode };

/**
 * Reads the lines of one file: the frame of HDR, groups and TRL here, transactions by a {@link TransactionReader}.
 * What it finds it reports at once.
 */
export class Transmission {
  /** No more of the file need be read: it is no CWR, or nothing in it fits. */
  isGivenUp = false;
  readonly #societies: readonly RuleSociety[];
  readonly #tolerances: Tolerances;
  readonly #report: (event: CheckedEvent) => void;
  readonly #findings: FileFindings;
  readonly #types = new Set<string>();
  #header: { readonly text: string; readonly line: number } | undefined;
  #version: CwrVersion | undefined;
  #transactions: TransactionReader | undefined;
  #group: Group | undefined;
  #groups = 0;
  #transactionCount = 0;
  #records = 0;
  #hasTrailer = false;
  /** The line before, or at the end the last one. */
  #last: Line | undefined;
  #countsOn = true;

  constructor({ societies, mode }: Reading, report: (event: CheckedEvent) => void) {
    this.#societies = societies;
    this.#tolerances = new Tolerances(mode);
    this.#report = report;
    this.#findings = new FileFindings(report);
  }

  readonly take = (line: Line): void => {
    const { text, number } = line;
    if (this.isGivenUp || isEmpty(text)) return;
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
    switch (frameTypeOf(key)) {
      case 'HDR':
        this.#refuse('HDR E 0', number, 'The file has a second HDR record.');
        break;
      case 'GRH':
        this.#open(line, version);
        break;
      case 'GRT':
        this.#close(line, version);
        break;
      case 'TRL':
        this.#end(line, version);
        break;
      default:
        this.#takeRecord(line, key);
    }
    this.#last = line;
  };

  /** The file is at its end; what should still have come is missed. */
  end(): void {
    this.#miss();
    for (const assumption of this.#tolerances.assumptions()) this.#report({ kind: 'assumed', assumption });
  }

  #miss(): void {
    if (this.isGivenUp) return;
    const lastLine = this.#last?.number ?? this.#header?.line ?? 1;
    if (this.#header === undefined) {
      this.#add({ code: 'file.empty', rule: 'HDR E 0', level: 'file', message: 'The file is empty.' }, 1);
      return;
    }
    if (this.#version === undefined) this.#start('');
    if (this.isGivenUp || this.#hasTrailer) return;
    this.#closeTransaction();
    const isWhole = this.#group === undefined ? this.#groups > 0 : this.#transactions?.endsWhole(this.#last);
    if (isWhole === true && this.#tolerances.take('trailers-missing', lastLine, 'TRL')) {
      this.#leave(lastLine);
      return;
    }
    const message = 'The file ends before its trailer (TRL); send it again whole.';
    this.#add({ code: 'file.truncated', rule: 'TRL E 0', level: 'file', message }, lastLine);
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
    this.#transactions = new TransactionReader(header, {
      societies: this.#societies,
      tolerances: this.#tolerances,
      reportFile: (finding, at, place) => this.#add(finding, at, place),
    });
  }

  #open({ text, number: line }: Line, version: CwrVersion): void {
    if (this.#group !== undefined) {
      this.#group.records -= 1;
      this.#missTrailer('GRH', line, 'A group begins before the one before it ended (GRT).');
    }
    if (this.#hasTrailer) this.#refuse('GRH E 0', line, 'A group stands behind the trailer (TRL).');
    const before = { groups: this.#groups, types: this.#types };
    const { group, fileFindings } = openGroup(text, line, { version, before, tolerances: this.#tolerances });
    for (const finding of fileFindings) this.#add(finding, line);
    this.#group = group;
    this.#groups += 1;
    this.#types.add(group.type);
    this.#transactions?.enter(group);
  }

  /** The group ends without its trailer, which rejects the file unless nothing else is missing. */
  #missTrailer(type: string, line: number, message: string): void {
    this.#closeTransaction();
    const isWhole = this.#transactions?.endsWhole(this.#last) === true;
    const isTaken = isWhole && this.#tolerances.take('trailers-missing', line, type);
    if (!isTaken) this.#refuse(`${type} E 0`, line, message);
    this.#leave(line - 1);
  }

  #close(taken: Line, version: CwrVersion): void {
    const line = taken.number;
    const group = this.#group;
    if (group === undefined) {
      this.#refuse('GRT E 0', line, 'A group ends that did not begin.');
      return;
    }
    this.#closeTransaction();
    const tolerances = this.#tolerances;
    const countsOn = this.#transactions?.countsOn ?? false;
    for (const finding of checkGroupTrailer(taken, group, { version, tolerances, countsOn })) {
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
    this.#countsOn &&= this.#transactions?.countsOn ?? false;
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

  #end(taken: Line, version: CwrVersion): void {
    const line = taken.number;
    if (this.#group !== undefined) {
      this.#missTrailer('TRL', line, 'The file ends before its last group did (GRT).');
    }
    if (this.#hasTrailer) {
      this.#refuse('TRL E 0', line, 'The file has a second trailer.');
      return;
    }
    this.#hasTrailer = true;
    const counted = {
      groups: this.#groups,
      transactions: this.#transactionCount,
      records: this.#records,
    };
    const closing = { version, tolerances: this.#tolerances, countsOn: this.#countsOn };
    for (const finding of checkFileTrailer(taken, counted, closing)) this.#add(finding, line);
  }

  #takeRecord(line: Line, key: number): void {
    if (this.#group === undefined || this.#transactions === undefined) {
      const where = this.#hasTrailer ? 'behind the trailer (TRL)' : 'outside of a group (GRH)';
      this.#refuse('TRL E 0', line.number, `A record stands ${where}.`, line.text.slice(0, 3));
      return;
    }
    this.#tell(this.#transactions.take(line, key));
  }

  #closeTransaction(): void {
    this.#tell(this.#transactions?.close());
  }

  #tell(transaction: CheckedTransaction | undefined): void {
    if (transaction !== undefined) this.#report({ kind: 'transaction', transaction });
  }

  #refuse(rule: string, line: number, message: string, actual?: string): void {
    this.#add({ rule, level: 'file', message, ...(actual !== undefined && { actual }) }, line);
  }

  #add(finding: Finding, line: number, place = finding.rule.slice(0, 3)): void {
    if (!this.#findings.add(finding, line, place)) this.isGivenUp = true;
  }
}

import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { Composite, Wanted, XmlRoot } from './composite-reader.ts';
import { Findings } from './findings.ts';
import { DDEX_LIMITS } from './limits.ts';
import { type MessageState, messageState } from './message-state.ts';
import { outcomesOf } from './outcomes-of.ts';
import { readHeader } from './read-header.ts';
import { readPartyEntry } from './read-party-entry.ts';
import { type MessageKind, recogniseMessage } from './recognise-message.ts';
import { COMPOSITES, HEADER, PARTY, type ReadComposite } from './wanted-composites.ts';
import { XML_REFUSALS } from './xml-refusals.ts';

type Outcome = Parsed<RepertoireRecord>;

/** What is expected of a message, and where its shares must count: ISO 3166 alpha-2. */
export type Reading = { readonly format: MessageKind['format']; readonly territory: string };

/** Reads one message, composite by composite: what it is, what it says of itself, then its records. */
export class MessageReader {
  readonly #reading: Reading;
  #root: XmlRoot | undefined;
  #kind: MessageKind | undefined;
  #refusal: Omit<Diagnostic, 'line'> | undefined;
  #readers: ReadonlyMap<string, ReadComposite> = new Map();
  #state: MessageState | undefined;
  #isRefused = false;
  #remarks = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Whether the file has been refused whole; there is no sense in reading on. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** What of the message is to be read. */
  open(root: XmlRoot): Wanted {
    this.#root = root;
    const kind = recogniseMessage(root);
    this.#refusal = 'code' in kind ? kind : refusalOf(kind, this.#reading);
    if ('code' in kind || this.#refusal !== undefined) return new Map();
    this.#kind = kind;
    const { wanted, readers } = COMPOSITES[kind.shape];
    this.#readers = readers;
    return wanted;
  }

  /** What there is to say of the root alone. */
  findingsOfRoot(line: number): readonly Diagnostic[] {
    if (this.#refusal !== undefined) return [this.note({ ...this.#refusal, line })];
    const stated = this.#root?.attributes['MessageSchemaVersionId']?.trim();
    const version = this.#kind?.version.replaceAll('.', '') ?? '';
    const findings: Diagnostic[] = [];
    if (stated !== undefined && stated !== `ern/${version}`) {
      const message = `MessageSchemaVersionId says another version than the namespace, which counts`;
      findings.push({ code: 'row.value-invalid', severity: 'warning', line, message, actual: stated });
    }
    if (this.#kind?.shape === 'purge') findings.push({ ...PURGE, line });
    return findings;
  }

  /** Passes a finding about the file on; one that refuses it ends the reading. */
  note(diagnostic: Diagnostic): Diagnostic {
    if (diagnostic.severity === 'error') this.#isRefused = true;
    return diagnostic;
  }

  read(composite: Composite): readonly Outcome[] {
    const findings = new Findings(composite);
    if (composite.path === HEADER) return this.#readHeader(composite, findings);
    const state = this.#state;
    if (state === undefined) return [this.#refused({ ...NO_HEADER, line: composite.line })];
    if (composite.path === PARTY) this.#readParty(composite, state, findings);
    const read = this.#readers.get(composite.path);
    const result = read?.(composite.element, state, findings);
    const outcomes = outcomesOf({ composite, result, findings }, state);
    const told = outcomes.filter((outcome) => outcome.kind !== 'file' || this.#mayRemark());
    const isTooMany = Math.max(state.parties.size, state.works.size) > DDEX_LIMITS.references;
    return isTooMany ? [...told, this.#refused({ ...XML_REFUSALS.references, line: composite.line })] : told;
  }

  #refused(diagnostic: Diagnostic): Outcome {
    return { kind: 'file', diagnostic: this.note(diagnostic) };
  }

  /** A message that ends without a header is none. */
  end(): Diagnostic | undefined {
    return this.#state === undefined && !this.#isRefused ? NO_HEADER : undefined;
  }

  /** Remarks that stand alone go into one list for the file; beyond the limit they are left out. */
  #mayRemark(): boolean {
    this.#remarks += 1;
    return this.#remarks <= DDEX_LIMITS.remarks;
  }

  #readHeader({ element }: Composite, findings: Findings): readonly Outcome[] {
    if (this.#kind === undefined || this.#state !== undefined) return [];
    const header = readHeader(element, this.#kind, findings);
    const said = findings.all.map((diagnostic): Outcome => {
      const level = diagnostic.severity === 'error' ? 'file' : 'field';
      return { kind: 'file', diagnostic: this.note({ ...diagnostic, level }) };
    });
    if (header === undefined) return said;
    this.#state = messageState(header, this.#reading.territory);
    return [...said, { kind: 'message', message: header }];
  }

  #readParty({ element }: Composite, state: MessageState, findings: Findings): void {
    const options = { sender: state.header.sender, territory: state.territory, findings };
    const found = readPartyEntry(element, options);
    if (found !== undefined) state.parties.set(found.reference, found.entry);
  }
}

function refusalOf({ format, version }: MessageKind, reading: Reading): Omit<Diagnostic, 'line'> | undefined {
  if (format === reading.format) return undefined;
  const message = `The file is ${format} ${version}, but came as ${reading.format}. Send it as ${format}.`;
  return { code: 'file.unknown-format', severity: 'error', level: 'file', message };
}

const NO_HEADER: Diagnostic = {
  code: 'row.value-missing',
  severity: 'error',
  level: 'file',
  line: 1,
  place: HEADER,
  message: 'The message has no MessageHeader before its contents, so nobody knows who says so and when.',
};

const PURGE = {
  code: 'ddex.withdrawn',
  severity: 'warning',
  level: 'file',
  message:
    'The message withdraws releases, which are not kept here: nothing was withdrawn. Where works or recordings were sent in error, send a new message of them, or ask for them to be taken out by hand.',
} as const;

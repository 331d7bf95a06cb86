import { Findings } from '#functions/formats/ddex/findings.ts';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import { readPartyEntry } from '#functions/formats/ddex/parties/read-party-entry.ts';
import { type MessageState, messageState } from '#functions/formats/ddex/state/message-state.ts';
import type { Composite, CompositeListener, XmlRoot } from '#functions/formats/ddex/xml/composite-reader.ts';
import type { ReadingPlan } from '#functions/formats/ddex/xml/reading-plan.ts';
import type { XmlElement } from '#functions/formats/ddex/xml/xml-element.ts';
import { XML_REFUSALS } from '#functions/formats/ddex/xml/xml-refusals.ts';
import type { Diagnostic, Parsed } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import { assumedRecipient } from './assumed-recipient.ts';
import { HEADER, PARTY } from './composite-readers.ts';
import { type OpenedMessage, openMessage, type Reading } from './open-message.ts';
import { outcomesOf } from './outcomes-of.ts';
import { readHeader } from './read-header.ts';

type Outcome = Parsed<RepertoireRecord>;

/**
 * Reads one message, composite by composite, as a {@link CompositeReader} comes upon them: what it is, what it says of
 * itself, then its records. Nothing is told after what refuses the file.
 */
export class MessageReader implements CompositeListener {
  readonly #reading: Reading;
  #opened: OpenedMessage | undefined;
  #state: MessageState | undefined;
  #outcomes: Outcome[] = [];
  #isRefused = false;
  #remarks = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Whether the file has been refused whole; there is no sense in reading on. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** What has been told since it was last asked. */
  take(): readonly Outcome[] {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    return outcomes;
  }

  open(root: XmlRoot, line: number): ReadingPlan {
    this.#opened = openMessage(root, this.#reading, { line });
    for (const finding of this.#opened.findings) this.tell(finding);
    return this.#opened.wanted;
  }

  /** Tells something about the file. */
  tell(diagnostic: Diagnostic): void {
    if (this.#isRefused) return;
    if (diagnostic.severity === 'error') this.#isRefused = true;
    this.#outcomes.push({ kind: 'file', diagnostic });
  }

  read(composite: Composite): void {
    if (this.#isRefused) return;
    const findings = new Findings(composite);
    const state = this.#state;
    if (composite.path === HEADER) this.#readHeader(composite, findings);
    else if (state === undefined) this.tell({ ...NO_HEADER, line: composite.line });
    else this.#readWithin(composite, state, findings);
  }

  /** Nothing more comes; a message that ends without a header is none. */
  end(): void {
    if (this.#state === undefined) this.tell(NO_HEADER);
  }

  #readWithin(composite: Composite, state: MessageState, findings: Findings): void {
    const { path, element, line } = composite;
    if (path === PARTY) readParty(element, state, findings);
    const result = this.#opened?.readers.get(path)?.(element, state, findings);
    for (const outcome of outcomesOf({ composite, result, findings }, state)) {
      if (outcome.kind !== 'file' || this.#mayRemark()) this.#outcomes.push(outcome);
    }
    if (isTooMuch(state.parties) || isTooMuch(state.works)) this.tell({ ...XML_REFUSALS.references, line });
  }

  /** Remarks that stand alone go into one list for the file; beyond the limit they are left out. */
  #mayRemark(): boolean {
    this.#remarks += 1;
    return this.#remarks <= DDEX_LIMITS.remarks;
  }

  #readHeader({ element, line }: Composite, findings: Findings): void {
    const kind = this.#opened?.kind;
    if (kind === undefined || this.#state !== undefined) return;
    const header = readHeader(element, kind, findings);
    for (const diagnostic of findings.all) {
      this.tell({ ...diagnostic, level: diagnostic.severity === 'error' ? 'file' : 'field' });
    }
    if (header === undefined) return;
    const { territory } = this.#reading;
    this.#state = messageState(header, { country: territory, language: this.#opened?.language });
    this.#outcomes.push({ kind: 'message', message: header });
    const assumption = assumedRecipient(header, this.#reading, line);
    if (assumption !== undefined) this.#outcomes.push({ kind: 'assumed', assumption });
  }
}

function readParty(element: XmlElement, state: MessageState, findings: Findings): void {
  const found = readPartyEntry(element, state, findings);
  if (found !== undefined) state.parties.set(found.reference, found.entry);
}

const isTooMuch = ({ size, bytes }: MessageState['parties'] | MessageState['works']): boolean =>
  size > DDEX_LIMITS.references || bytes > DDEX_LIMITS.referenceBytes;

const NO_HEADER: Diagnostic = {
  code: 'row.value-missing',
  severity: 'error',
  level: 'file',
  line: 1,
  place: HEADER,
  message: 'The message has no MessageHeader before its contents, so nobody knows who says so and when.',
};

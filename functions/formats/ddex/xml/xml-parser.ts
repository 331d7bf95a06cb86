import { SaxesParser } from 'saxes';
import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { notWellFormed, XML_REFUSALS } from './xml-refusals.ts';

type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML text. Names come without prefix; the text of an element only where it was asked for. */
export type XmlHandlers = {
  readonly enter: (name: string, attributes: Attributes, qualified: string) => void;
  readonly leave: () => void;
  readonly text: (text: string) => void;
  /** Why the reading has ended; nothing is told afterwards. */
  readonly refuse: (diagnostic: Diagnostic) => void;
};

/**
 * saxes for texts that may be hostile. The first thing that is not well-formed, a DOCTYPE (so that entities cannot be
 * declared, let alone expand), or a limit of {@link DDEX_LIMITS} ends the reading with one refusal. What is told, and
 * which refusal it is, does not depend on how the text is cut; the text that waits for its end stays within its limit.
 */
export class XmlParser {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #handlers: XmlHandlers;
  readonly #hear: (text: string) => void;
  #depth = 0;
  /** The depth of the element that is passed over with all that is in it; 0 where none is. */
  #passing = 0;
  #isListening = false;
  /** Whether saxes tells texts: it may where none is wanted. */
  #isHearing = false;
  #isCounting = false;
  #elements = 0;
  #written = 0;
  /** Where the last tag ended: what stands since, comments and the next tag included, counts as one text. */
  #lastMark = 0;
  #isEnded = false;

  /**
   * Seven handlers at most, that of texts counted: with an eighth V8 keeps saxes' fields in a dictionary, and all
   * reading takes five times as long.
   */
  constructor(handlers: XmlHandlers) {
    this.#handlers = handlers;
    this.#hear = (text) => {
      if (this.#isListening && this.#passing === 0) handlers.text(text);
    };
    this.#parser.on('error', ({ message }) => this.end(notWellFormed(message)));
    this.#parser.on('doctype', () => this.end(XML_REFUSALS.doctype));
    this.#parser.on('opentag', ({ name, attributes }) => this.#enter(name, attributes));
    this.#parser.on('closetag', () => this.#leave());
    this.#parser.on('cdata', this.#hear);
  }

  /** Whether nothing more will be told. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** The line that has been read up to, from 1. */
  get line(): number {
    return this.#parser.line;
  }

  /** How deep the element is that was entered or left last; the root stands at 1. */
  get depth(): number {
    return this.#depth;
  }

  /** Asks for texts from here on, or for none. */
  listen(to: 'texts' | 'tags'): void {
    this.#isListening = to === 'texts';
    this.#hearTexts(to);
  }

  /** Passes over the element that was entered last: nothing is told of what is in it, nor that it is left. */
  pass(): void {
    this.#passing = this.#depth;
  }

  /** Elements entered from here on must be {@link DDEX_LIMITS.elementsPerComposite} at most, or any number. */
  count(elements: 'of-composite' | 'no-more'): void {
    this.#isCounting = elements === 'of-composite';
    this.#elements = 0;
  }

  write(text: string): void {
    this.#run(() => {
      this.#written += text.length;
      this.#parser.write(text);
      // Counted here, for between two pieces saxes counts the last one twice.
      if (this.#written - this.#lastMark > DDEX_LIMITS.textCharacters) this.end(XML_REFUSALS.text);
    });
  }

  /** Nothing more comes; elements that are open are a mistake now. */
  close(): void {
    this.#run(() => this.#parser.close());
    this.#isEnded = true;
  }

  /** Ends the reading, from within a handler. A text beyond its limit is told first, wherever it was cut. */
  end(refusal: Omit<Diagnostic, 'line'>): never {
    const isTooLong = this.#parser.position - this.#lastMark > DDEX_LIMITS.textCharacters;
    this.#isEnded = true;
    this.#handlers.refuse({ ...(isTooLong ? XML_REFUSALS.text : refusal), line: this.line });
    throw new Ended();
  }

  /** saxes goes on after a mistake unless its handler throws; what is thrown for that stays here. */
  #run(step: () => void): void {
    if (this.#isEnded) return;
    try {
      step();
    } catch (thrown) {
      if (!(thrown instanceof Ended)) throw thrown;
    }
  }

  /** How many characters stand between the tag before and the end of this one. */
  #mark(): number {
    const { position } = this.#parser;
    const characters = position - this.#lastMark;
    if (characters > DDEX_LIMITS.textCharacters) this.end(XML_REFUSALS.text);
    this.#lastMark = position;
    return characters;
  }

  #enter(name: string, attributes: Attributes): void {
    const characters = this.#mark();
    const mayBeMany = characters > DDEX_LIMITS.attributesPerElement * SHORTEST_ATTRIBUTE;
    if (mayBeMany && Object.keys(attributes).length > DDEX_LIMITS.attributesPerElement) {
      this.end(XML_REFUSALS.attributes);
    }
    this.#depth += 1;
    if (this.#depth > DDEX_LIMITS.depth) this.end(XML_REFUSALS.depth);
    if (this.#isCounting) this.#countElement();
    if (this.#passing > 0) {
      // One text is heard sooner than saxes is told to keep it; of many it is the other way round.
      if (this.#isHearing) this.#hearTexts('tags');
      return;
    }
    const colon = name.indexOf(':');
    this.#handlers.enter(colon === -1 ? name : name.slice(colon + 1), attributes, name);
  }

  #leave(): void {
    this.#mark();
    this.#depth -= 1;
    if (this.#passing === 0) this.#handlers.leave();
    else if (this.#depth < this.#passing) {
      this.#passing = 0;
      if (this.#isListening) this.#hearTexts('texts');
    }
  }

  #countElement(): void {
    this.#elements += 1;
    if (this.#elements > DDEX_LIMITS.elementsPerComposite) this.end(XML_REFUSALS.elements);
  }

  #hearTexts(to: 'texts' | 'tags'): void {
    const isHearing = to === 'texts';
    if (isHearing === this.#isHearing) return;
    this.#isHearing = isHearing;
    if (isHearing) this.#parser.on('text', this.#hear);
    else this.#parser.off('text');
  }
}

/** ` a=""` */
const SHORTEST_ATTRIBUTE = 5;

class Ended extends Error {}

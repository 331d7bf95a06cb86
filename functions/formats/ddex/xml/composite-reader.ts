import { DDEX_LIMITS } from '#functions/formats/ddex/limits.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { type OpenElement, openElement } from './open-element.ts';
import { type Level, levelsOf, type PlannedElement, type ReadingPlan } from './reading-plan.ts';
import type { XmlElement } from './xml-element.ts';
import { XmlParser } from './xml-parser.ts';
import { XML_REFUSALS } from './xml-refusals.ts';

/** The root of a message: what tells its standard and version. */
export type XmlRoot = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** One recording, work, party or header, whole. */
export type Composite = {
  readonly path: string;
  /** The line of its start tag, and `ResourceList/SoundRecording 3`. */
  readonly line: number;
  readonly place: string;
  readonly element: XmlElement;
};

/** What is told of a message: its root, which says what is wanted, then each composite as it ends. */
export type CompositeListener = {
  readonly open: (root: XmlRoot, line: number) => ReadingPlan;
  readonly read: (composite: Composite) => void;
  /** Why the reading has ended. */
  readonly tell: (refusal: Diagnostic) => void;
};

/**
 * Takes a message's text in pieces and tells its composites one at a time, so that memory stays at one of them: what
 * waited for the end of a piece would outlive the garbage collector's first rounds. A refusal of {@link XmlParser} is
 * told last. Whether names are in a namespace makes no difference.
 */
export class CompositeReader {
  readonly #parser: XmlParser;
  readonly #listener: CompositeListener;
  /** What is wanted right below the root, the lists among it, and what of the list that is open. */
  #top: Level = new Map();
  #within: Level = new Map();
  #place: PlannedElement | undefined;
  #line = 0;
  /** The innermost element of the composite that grows. */
  #element: OpenElement | undefined;

  constructor(listener: CompositeListener) {
    this.#listener = listener;
    this.#parser = new XmlParser({
      enter: (name, attributes, qualified) => this.#enter(name, attributes, qualified),
      leave: () => this.#leave(),
      text: (text) => this.#addText(text),
      refuse: (diagnostic) => listener.tell(diagnostic),
    });
  }

  /** Whether nothing more will come. */
  get isEnded(): boolean {
    return this.#parser.isEnded;
  }

  get line(): number {
    return this.#parser.line;
  }

  push(text: string): void {
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.close();
  }

  #enter(name: string, attributes: XmlElement['attributes'], qualified: string): void {
    if (this.#element !== undefined) {
      const kept = this.#place?.keep?.find(name);
      if (kept === undefined) this.#parser.pass();
      else this.#element = openElement(kept, attributes, { parent: this.#element });
    } else if (this.#parser.depth === 1) this.#enterRoot(name, attributes, qualified);
    else this.#enterOutside(name, attributes);
  }

  #enterRoot(name: string, attributes: XmlElement['attributes'], qualified: string): void {
    const prefix = qualified === name ? '' : `:${qualified.slice(0, qualified.indexOf(':'))}`;
    const namespace = (attributes[`xmlns${prefix}`] ?? '').trim();
    this.#top = levelsOf(this.#listener.open({ name, namespace, attributes }, this.#parser.line));
  }

  #enterOutside(name: string, attributes: XmlElement['attributes']): void {
    const level = this.#parser.depth === 2 ? this.#top : this.#within;
    const place = level.get(name);
    if (place?.keep !== undefined) this.#begin(place, openElement(name, attributes, { parent: undefined }));
    else if (place !== undefined) this.#within = place.within;
    else this.#parser.pass();
  }

  #begin(place: PlannedElement, element: OpenElement): void {
    place.count += 1;
    this.#place = place;
    this.#line = this.#parser.line;
    this.#element = element;
    this.#parser.count('of-composite');
    this.#parser.listen('texts');
  }

  #addText(text: string): void {
    const element = this.#element;
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > DDEX_LIMITS.textCharacters) this.#parser.end(XML_REFUSALS.text);
  }

  #leave(): void {
    const element = this.#element;
    if (element === undefined) return;
    this.#element = element.parent;
    if (element.parent !== undefined) return;
    const { path = '', count = 0 } = this.#place ?? {};
    const place = path.includes('/') ? `${path} ${count}` : path;
    this.#listener.read({ path, line: this.#line, place, element });
    this.#parser.count('no-more');
    this.#parser.listen('tags');
  }
}

import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import { DDEX_LIMITS } from './limits.ts';
import type { XmlElement } from './xml-element.ts';
import { XmlParser } from './xml-parser.ts';
import { XML_REFUSALS } from './xml-refusals.ts';

/** The root of a message: what tells its standard and version. */
export type XmlRoot = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/**
 * What is wanted of a message: by path below the root (`ResourceList/SoundRecording`) the names of the elements that
 * are kept within, each by itself. Everything else is passed over.
 */
export type Wanted = ReadonlyMap<string, Kept>;
export type Kept = ReadonlyMap<string, string>;

/** One recording, work, party or header, whole. */
export type Composite = {
  readonly path: string;
  /** The line of its start tag, and `ResourceList/SoundRecording 3`. */
  readonly line: number;
  readonly place: string;
  readonly element: XmlElement;
};

export type XmlEvent =
  | { readonly kind: 'root'; readonly root: XmlRoot; readonly line: number }
  | { readonly kind: 'composite'; readonly composite: Composite }
  | { readonly kind: 'file'; readonly diagnostic: Diagnostic };

type Growing = Omit<XmlElement, 'children' | 'text'> & { readonly children: Growing[]; text: string };

/**
 * Takes a message's text in pieces and gives its composites one at a time, so that memory stays at one of them.
 * A refusal of {@link XmlParser} is the last event. Whether names are in a namespace makes no difference.
 */
export class CompositeReader {
  readonly #parser: XmlParser;
  readonly #wantedOf: (root: XmlRoot) => Wanted;
  #wanted: Wanted = new Map();
  #lists: ReadonlySet<string> = new Set();
  #events: XmlEvent[] = [];
  /** The depth of the element that is passed over with all that is in it; 0 where none is. */
  #passing = 0;
  #list = '';
  #building: Omit<Composite, 'element'> | undefined;
  #keep: Kept = new Map();
  readonly #open: Growing[] = [];
  readonly #ordinals = new Map<string, number>();
  #elements = 0;

  constructor(wantedOf: (root: XmlRoot) => Wanted) {
    this.#wantedOf = wantedOf;
    this.#parser = new XmlParser({
      enter: (name, attributes, qualified) => this.#enter(name, attributes, qualified),
      leave: () => this.#leave(),
      text: (text) => this.#addText(text),
      refuse: (diagnostic) => this.#events.push({ kind: 'file', diagnostic }),
    });
  }

  /** Whether nothing more will come. */
  get isEnded(): boolean {
    return this.#parser.isEnded;
  }

  get line(): number {
    return this.#parser.line;
  }

  push(text: string): readonly XmlEvent[] {
    this.#parser.write(text);
    return this.#take();
  }

  end(): readonly XmlEvent[] {
    this.#parser.close();
    return this.#take();
  }

  #take(): readonly XmlEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #enter(name: string, attributes: XmlElement['attributes'], qualified: string): void {
    if (this.#building !== undefined) {
      this.#elements += 1;
      if (this.#elements > DDEX_LIMITS.elementsPerComposite) this.#parser.end(XML_REFUSALS.elements);
    }
    if (this.#passing > 0) return;
    if (this.#building !== undefined) this.#enterWithin(name, attributes);
    else if (this.#parser.depth === 1) this.#enterRoot(name, attributes, qualified);
    else this.#enterOutside(name, attributes);
  }

  #enterRoot(name: string, attributes: XmlElement['attributes'], qualified: string): void {
    const prefix = qualified === name ? '' : `:${qualified.slice(0, qualified.indexOf(':'))}`;
    const namespace = (attributes[`xmlns${prefix}`] ?? '').trim();
    const root = { name, namespace, attributes };
    this.#events.push({ kind: 'root', root, line: this.#parser.line });
    this.#wanted = this.#wantedOf(root);
    this.#lists = new Set([...this.#wanted.keys()].filter((path) => path.includes('/')).map(firstName));
  }

  #enterOutside(name: string, attributes: XmlElement['attributes']): void {
    const isTop = this.#parser.depth === 2;
    const path = isTop ? name : `${this.#list}/${name}`;
    const keep = this.#wanted.get(path);
    if (keep !== undefined) this.#build(path, { keep, element: growing(name, attributes) });
    else if (isTop && this.#lists.has(name)) this.#list = name;
    else this.#pass();
  }

  #enterWithin(name: string, attributes: XmlElement['attributes']): void {
    const kept = this.#keep.get(name);
    if (kept === undefined) {
      this.#pass();
      return;
    }
    const element = growing(kept, attributes);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  #build(path: string, { keep, element }: { keep: Kept; element: Growing }): void {
    const ordinal = (this.#ordinals.get(path) ?? 0) + 1;
    this.#ordinals.set(path, ordinal);
    const place = path.includes('/') ? `${path} ${ordinal}` : path;
    this.#building = { path, line: this.#parser.line, place };
    this.#keep = keep;
    this.#elements = 0;
    this.#open.push(element);
    this.#parser.listen('texts');
  }

  #pass(): void {
    this.#passing = this.#parser.depth;
    this.#parser.listen('tags');
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    element.text += text;
    if (element.text.length > DDEX_LIMITS.textCharacters) this.#parser.end(XML_REFUSALS.text);
  }

  #leave(): void {
    if (this.#passing > 0) {
      if (this.#parser.depth >= this.#passing) return;
      this.#passing = 0;
      if (this.#building !== undefined) this.#parser.listen('texts');
      return;
    }
    const element = this.#open.pop();
    if (this.#building === undefined || element === undefined || this.#open.length > 0) return;
    this.#events.push({ kind: 'composite', composite: { ...this.#building, element } });
    this.#building = undefined;
    this.#parser.listen('tags');
  }
}

const firstName = (path: string): string => path.slice(0, path.indexOf('/'));
const growing = (name: string, attributes: XmlElement['attributes']): Growing => ({
  name,
  attributes,
  children: [],
  text: '',
});

import { plainName } from '#functions/formats/csv/plain-name.ts';

/** A station as logs may name it. */
export type KnownStation = {
  readonly stationId: string;
  readonly name: string;
  readonly timezone: string;
};

/**
 * Our stations by what logs call them: the id in either case, the name, or the name without frequency and medium
 * (`Joy 99.7 FM` and `JOY FM` are one). A name that fits two stations finds none.
 */
export class StationBook {
  readonly all: readonly KnownStation[];
  readonly #byId: ReadonlyMap<string, KnownStation>;
  readonly #found = new Map<string, KnownStation | 'none'>();
  readonly #byName = new Map<string, KnownStation | 'several'>();

  constructor(stations: readonly KnownStation[]) {
    this.all = stations;
    this.#byId = new Map(stations.map((station) => [station.stationId.toLowerCase(), station]));
    for (const station of stations) {
      for (const name of new Set([plainName(station.name), coreName(station.name)]))
        this.#name(name, station);
    }
  }

  /** The station that a cell names; undefined where it is none of ours. The same few names come row after row. */
  find(text: string): KnownStation | undefined {
    const known = this.#found.get(text);
    if (known !== undefined) return known === 'none' ? undefined : known;
    const station = this.#lookUp(text);
    if (this.#found.size < MAX_NAMES) this.#found.set(text, station ?? 'none');
    return station;
  }

  #lookUp(text: string): KnownStation | undefined {
    const byId = this.#byId.get(text.trim().toLowerCase());
    if (byId !== undefined) return byId;
    const found = this.#byName.get(plainName(text)) ?? this.#byName.get(coreName(text));
    return found === 'several' ? undefined : found;
  }

  /** The one station whose id or name stands within a text such as a file's name; undefined where none or several do. */
  within(text: string): KnownStation | undefined {
    const words = ` ${plainName(text.replaceAll('_', ' '))} `;
    const found = this.all.filter(({ stationId, name }) =>
      [plainName(stationId.replaceAll('_', ' ')), plainName(name)].some(
        (one) => one.length >= MIN_CHARACTERS && words.includes(` ${one} `),
      ),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  #name(name: string, station: KnownStation): void {
    if (name === '') return;
    const before = this.#byName.get(name);
    this.#byName.set(name, before === undefined || before === station ? station : 'several');
  }
}

const MAX_NAMES = 5000;
const MIN_CHARACTERS = 3;
const MEDIA: ReadonlySet<string> = new Set([
  'fm',
  'am',
  'radio',
  'tv',
  'mhz',
  'television',
  'station',
  'online',
]);

const coreName = (name: string): string =>
  plainName(name.replace(/\b\d{2,3}[.,]\d\b/g, ' '))
    .split(' ')
    .filter((word) => !MEDIA.has(word))
    .join(' ');

import type { XmlRoot } from '#functions/formats/ddex/xml/composite-reader.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';

/** Which of the shapes that are read a message has. */
export type MessageKind = {
  readonly format: 'ERN' | 'MEAD';
  /** As people write it: `3.8.2`. */
  readonly version: string;
  /** ERN 3 has a list of works, ERN 4 hangs works off recordings, MEAD only adds; a purge withdraws releases. */
  readonly shape: 'ern-3' | 'ern-4' | 'mead' | 'purge';
};

/**
 * Tells a message by its root and the root's namespace alone (never by a file name or an attribute).
 *
 * @example
 * recogniseMessage({ name: 'NewReleaseMessage', namespace: 'http://ddex.net/xml/ern/382', attributes: {} });
 * // → { format: 'ERN', version: '3.8.2', shape: 'ern-3' }
 */
export function recogniseMessage({ name, namespace }: XmlRoot): MessageKind | Omit<Diagnostic, 'line'> {
  const version = VERSIONS[namespace];
  if (version === undefined) return refusal(unknownNamespace({ name, namespace }), `${name} ${namespace}`);
  if (version.format === 'MEAD') {
    if (name === 'MeadMessage') return { ...version, shape: 'mead' };
  } else {
    if (name === 'NewReleaseMessage') {
      return { ...version, shape: version.version.startsWith('3') ? 'ern-3' : 'ern-4' };
    }
    if (name === 'PurgeReleaseMessage') return { ...version, shape: 'purge' };
  }
  const wanted = version.format === 'MEAD' ? 'MeadMessage' : 'NewReleaseMessage';
  const message = `The file is a ${name} of ${version.format} ${version.version}, which is not read. Send a ${wanted}.`;
  return refusal(message, name);
}

/** The namespaces that are read; each version has its own, `…/ern/382` for 3.8.2. */
const ern = (version: string) => ({ format: 'ERN', version }) as const;
const mead = (version: string) => ({ format: 'MEAD', version }) as const;
const VERSIONS: Readonly<Record<string, ReturnType<typeof ern> | ReturnType<typeof mead>>> = {
  'http://ddex.net/xml/ern/34': ern('3.4'),
  'http://ddex.net/xml/ern/341': ern('3.4.1'),
  'http://ddex.net/xml/ern/35': ern('3.5'),
  'http://ddex.net/xml/ern/351': ern('3.5.1'),
  'http://ddex.net/xml/ern/36': ern('3.6'),
  'http://ddex.net/xml/ern/37': ern('3.7'),
  'http://ddex.net/xml/ern/371': ern('3.7.1'),
  'http://ddex.net/xml/ern/38': ern('3.8'),
  'http://ddex.net/xml/ern/381': ern('3.8.1'),
  'http://ddex.net/xml/ern/382': ern('3.8.2'),
  'http://ddex.net/xml/ern/383': ern('3.8.3'),
  'http://ddex.net/xml/ern/41': ern('4.1'),
  'http://ddex.net/xml/ern/411': ern('4.1.1'),
  'http://ddex.net/xml/ern/42': ern('4.2'),
  'http://ddex.net/xml/ern/43': ern('4.3'),
  'http://ddex.net/xml/ern/432': ern('4.3.2'),
  'http://ddex.net/xml/mead/10': mead('1.0'),
  'http://ddex.net/xml/mead/101': mead('1.0.1'),
  'http://ddex.net/xml/mead/11': mead('1.1'),
};
const READ = 'ERN 3.4 to 4.3.2 (NewReleaseMessage) and MEAD 1.0 to 1.1 (MeadMessage) are';

function unknownNamespace({ name, namespace }: Omit<XmlRoot, 'attributes'>): string {
  if (/^http:\/\/ddex\.net\/xml\/(20\d\d\/ern-main\/|ern\/3[0-3])/.test(namespace)) {
    return `The message is of an ERN before 3.4, which is not read; ${READ}. Ask for a later version.`;
  }
  if (/^http:\/\/ddex\.net\/xml\//.test(namespace)) {
    return `The message’s standard or version is not read; ${READ}.`;
  }
  if (namespace === '' && /^(NewRelease|PurgeRelease|CatalogList|Mead)Message$/.test(name)) {
    return `The root element names no version; it needs its namespace such as http://ddex.net/xml/ern/43. ${READ} read.`;
  }
  return `The file is XML, but no DDEX message that is read; ${READ}.`;
}

const refusal = (message: string, actual: string): Omit<Diagnostic, 'line'> => ({
  code: 'file.unknown-format',
  severity: 'error',
  level: 'file',
  message,
  actual: actual.slice(0, 200),
});

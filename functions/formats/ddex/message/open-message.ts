import { primaryLanguage } from '#functions/formats/ddex/titles/title-in-language.ts';
import type { XmlRoot } from '#functions/formats/ddex/xml/composite-reader.ts';
import type { ReadingPlan } from '#functions/formats/ddex/xml/reading-plan.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { ReadingOptions } from '#functions/formats/repertoire-reader.ts';
import { COMPOSITES, type ReadComposite } from './composite-readers.ts';
import { type MessageKind, recogniseMessage } from './recognise-message.ts';

/** What is expected of a message, and where its shares must count: ISO 3166 alpha-2. */
export type Reading = Pick<ReadingOptions, 'territory' | 'mode' | 'ownDpid'> & {
  readonly format: MessageKind['format'];
};

/** What a message is, what of it is to be read and how, and what there is to say of its root alone. */
export type OpenedMessage = {
  /** Undefined where the file is refused. */
  readonly kind: MessageKind | undefined;
  readonly wanted: ReadingPlan;
  readonly readers: ReadonlyMap<string, ReadComposite>;
  readonly findings: readonly Diagnostic[];
  /** What the message is written in, as its root says: `en`. */
  readonly language?: string | undefined;
};

/** Tells what a root is the beginning of; what is not read, or came as another standard, is refused. */
export function openMessage(
  root: XmlRoot,
  reading: Reading,
  { line }: { readonly line: number },
): OpenedMessage {
  const kind = recogniseMessage(root);
  const refusal = 'code' in kind ? kind : refusalOf(kind, reading);
  if ('code' in kind || refusal !== undefined) {
    const findings = refusal === undefined ? [] : [{ ...refusal, line }];
    return { kind: undefined, wanted: new Map(), readers: new Map(), findings };
  }
  const findings: Diagnostic[] = [];
  const stated = root.attributes['MessageSchemaVersionId']?.trim();
  if (stated !== undefined && stated !== `ern/${kind.version.replaceAll('.', '')}`) {
    const message = `MessageSchemaVersionId says another version than the namespace, which counts`;
    findings.push({ code: 'row.value-invalid', severity: 'warning', line, message, actual: stated });
  }
  if (kind.shape === 'purge') findings.push({ ...PURGE, line });
  const language = primaryLanguage(root.attributes['LanguageAndScriptCode']);
  return { kind, ...COMPOSITES[kind.shape], findings, language };
}

function refusalOf({ format, version }: MessageKind, reading: Reading): Omit<Diagnostic, 'line'> | undefined {
  if (format === reading.format) return undefined;
  const message = `The file is ${format} ${version}, but came as ${reading.format}. Send it as ${format}.`;
  return { code: 'file.unknown-format', severity: 'error', level: 'file', message };
}

const PURGE = {
  code: 'ddex.withdrawn',
  severity: 'warning',
  level: 'file',
  message:
    'The message withdraws releases, which are not kept here: nothing was withdrawn. Where works or recordings were sent in error, send a new message of them, or ask for them to be taken out by hand.',
} as const;

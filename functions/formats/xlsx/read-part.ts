import { unpackEntry } from '#functions/formats/archives/unpack-entry.ts';
import { type XmlHandlers, XmlParser } from '#functions/formats/ddex/xml/xml-parser.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { HeldWorkbook } from './hold-file.ts';
import { XLSX_LIMITS } from './limits.ts';
import { partProblem, XLSX_REFUSALS } from './xlsx-refusals.ts';

/** What listens to one part; it is given the parser, so that it can end the reading and ask for texts. */
export type PartListener = Omit<XmlHandlers, 'refuse'>;

/**
 * Reads one part of a workbook as XML, step by step: each `undefined` is a piece that the listener has handled, and a
 * refusal ends it. A missing part yields nothing.
 */
export function* readPart(
  workbook: HeldWorkbook,
  { name, limitBytes }: { readonly name: string; readonly limitBytes: number },
  listenerOf: (parser: XmlParser) => PartListener,
): Generator<Omit<Diagnostic, 'line'> | undefined> {
  const entry = workbook.parts.get(name);
  if (entry === undefined) return;
  let refusal: Omit<Diagnostic, 'line'> | undefined;
  const listener: { current?: PartListener } = {};
  const parser = new XmlParser({
    enter: (...told) => listener.current?.enter(...told),
    leave: () => listener.current?.leave(),
    text: (text) => listener.current?.text(text),
    refuse: (diagnostic) => {
      refusal = partProblem(name, diagnostic);
    },
  });
  listener.current = listenerOf(parser);
  const decoder = new TextDecoder();
  for (const bytes of unpackEntry(workbook.file, entry, { ...XLSX_LIMITS, limitBytes })) {
    if (typeof bytes === 'string') {
      yield bytes === 'damaged' ? XLSX_REFUSALS['cut short'] : XLSX_REFUSALS.unpacked;
      return;
    }
    parser.write(decoder.decode(bytes, { stream: true }));
    yield refusal;
    if (parser.isEnded) return;
  }
  parser.close();
  if (refusal !== undefined) yield refusal;
}

/** Reads a part to its end; the refusal, if there is one. */
export function readWholePart(...part: Parameters<typeof readPart>): Omit<Diagnostic, 'line'> | undefined {
  for (const refusal of readPart(...part)) if (refusal !== undefined) return refusal;
  return undefined;
}

import type { DsrReport } from '#functions/formats/dsr/dsr-report.ts';

/** A report that must have been written, as text. */
export function textOf(report: DsrReport): { fileName: string; text: string; notes: readonly string[] } {
  if ('cannotBeWritten' in report) throw new Error(report.cannotBeWritten.join('; '));
  return { fileName: report.fileName, text: [...report.pieces].join(''), notes: report.notes };
}

/** The records of one type, each as its cells. */
export const recordsOf = (text: string, code: string): string[][] =>
  text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([first]) => first === code);

import type { Thresholds } from '#functions/domain/matching/model/matching-model.ts';
import type { Measures, Rates } from '#tools/matching/measure.ts';

/** What an evaluation found. */
export type Evaluation = {
  readonly entries: number;
  readonly queries: number;
  readonly matchable: number;
  readonly thresholds: Thresholds;
  readonly own: Rates & { readonly accepted: number; readonly review: number; readonly rejected: number };
  readonly best: Measures['best'];
  readonly recallAt99Precision: Measures['recallAtPrecision'];
  readonly calibrationError: number;
  readonly queriesPerCpuSecond: number;
  readonly indexBytes: number;
  readonly buildCpuSeconds: number;
  readonly model: string;
};

/** An evaluation for people, a line for each question. */
export function reportText(found: Evaluation): string {
  const { own, best, thresholds } = found;
  const rates = ({ precision, recall, f1 }: Rates) =>
    `precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`;
  return [
    `catalogue            ${found.entries} entries, ${found.indexBytes} bytes, built in ${found.buildCpuSeconds.toFixed(1)} CPU-seconds`,
    `queries              ${found.queries}, ${found.matchable} of them with a work in the catalogue`,
    `own thresholds       ${rates(own)}  (accept ${thresholds.accept}, reject ${thresholds.reject})`,
    `                     ${own.accepted} accepted, ${own.review} for review, ${own.rejected} rejected`,
    `best threshold       ${rates(best)}  (${best.threshold.toFixed(4)})`,
    `recall at 99 %       ${found.recallAt99Precision.recall.toFixed(4)}  (${found.recallAt99Precision.threshold.toFixed(4)})`,
    `calibration error    ${found.calibrationError.toFixed(4)}`,
    `queries per CPU-s    ${found.queriesPerCpuSecond.toFixed(0)}`,
    `model                ${found.model}`,
  ].join('\n');
}

import { inWords } from '#web/lib/in-words.ts';

const SAID: Readonly<Record<string, string>> = {
  bestF1OnFolds: 'Best F1 on folds',
  recallThereOnFolds: 'Recall there, on folds',
  calibrationErrorOnFolds: 'Calibration error on folds',
};

/** What is known of where the model comes from, as its name reads. */
export function provenanceWords(name: string): string {
  return SAID[name] ?? inWords(name);
}

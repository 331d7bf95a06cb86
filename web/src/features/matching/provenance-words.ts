import { inWords } from '#web/format/in-words.ts';

const WORDS: Readonly<Record<string, string>> = {
  bestF1OnFolds: 'Best F1 on folds',
  recallThereOnFolds: 'Recall there, on folds',
  calibrationErrorOnFolds: 'Calibration error on folds',
};

/** The name of a fact about the model’s training, in words. */
export function provenanceWords(name: string): string {
  return WORDS[name] ?? inWords(name);
}

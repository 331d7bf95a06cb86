import type { StatementLine } from './statement.ts';

/** How many uses lines have together, and their seconds; below 0 where uses left. */
export function countsOf(lines: readonly StatementLine[]) {
  const sum = (of: (line: StatementLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    usageCount: sum((line) => line.usageCount),
    totalDurationSeconds: sum((line) => line.totalDurationSeconds),
  };
}

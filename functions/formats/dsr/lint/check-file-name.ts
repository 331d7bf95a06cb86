import type { DsrLine } from './dsr-line.ts';
import type { DsrFinding } from './finding.ts';

const PATTERN =
  /^DSR_(?<recipient>[^_\s]*)_(?<sender>[^_\s]+)_(?<service>[^_\s]+)_(?<period>[^_\s]+)_(?<territory>[A-Za-z-]+)_(?<number>\d+)of(?<of>\d+)_\d{8}T\d{6}\.tsv(\.gz)?$/;
const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d(--\d{4}-\d\d-\d\d)?)?|-Q[1-4])?$/;

/** The name as the standard prescribes it, and what it says against HEAD: recipient, sender, service, number, period. */
export function* checkFileName(fileName: string, head: DsrLine): Generator<DsrFinding> {
  const said = PATTERN.exec(fileName)?.groups;
  if (said === undefined || !PERIOD.test(said['period'] ?? '')) {
    const message = `${fileName} is not DSR_<recipient>_<sender>_<service>_<period>_<territory>_<x>of<y>_<yyyymmddThhmmss>.tsv`;
    yield { line: 0, rule: 'file.name', message };
    return;
  }
  const must = (part: string, cells: readonly string[]): DsrFinding[] => {
    const allowed = cells.map((cell) => head.value(cell));
    if (allowed.includes(said[part] ?? '')) return [];
    const message = `the name says ${part} ${said[part]}; HEAD says ${allowed.filter(Boolean).join(' or ') || 'nothing'}`;
    return [{ line: head.line, rule: 'file.name-differs', message }];
  };
  if (said['recipient'] !== '') yield* must('recipient', ['RecipientPartyId', 'RecipientName']);
  yield* must('sender', ['SenderPartyId', 'SenderName']);
  yield* must('service', ['ServiceDescription']);
  yield* must('number', ['FileNumber']);
  yield* must('of', ['NumberOfFiles']);
  yield* checkPeriod(said['period'] ?? '', head);
}

function* checkPeriod(period: string, head: DsrLine): Generator<DsrFinding> {
  const [start, end] = [head.value('UsageStartDate'), head.value('UsageEndDate')];
  if (start > end)
    yield { line: head.line, rule: 'head.period', message: `the period ends on ${end}, before ${start}` };
  const [from, to] = datesOf(period);
  if (from === start && to === end) return;
  const message = `the name says ${period}; HEAD says ${start} to ${end}`;
  yield { line: head.line, rule: 'file.name-differs', message };
}

/** First and last day of a period as file names have it. */
function datesOf(period: string): readonly [string, string] {
  const [from = '', to] = period.split('--');
  if (to !== undefined) return [from, to];
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (quarter !== null) {
    const last = Number(quarter[2]) * 3;
    return [`${quarter[1]}-${two(last - 2)}-01`, lastDay(Number(quarter[1]), last)];
  }
  const [year = '', month, day] = period.split('-');
  if (day !== undefined) return [period, period];
  return month === undefined
    ? [`${year}-01-01`, `${year}-12-31`]
    : [`${year}-${month}-01`, lastDay(Number(year), Number(month))];
}

const two = (part: number) => String(part).padStart(2, '0');

/** The day before the next month's first. */
const lastDay = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

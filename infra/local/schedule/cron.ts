/** A field of AWS cron that means the same to croner: numbers, ranges, lists, steps, names of months. */
const FIELD = /^(\*|[0-9A-Z]+(-[0-9A-Z]+)?)(\/\d+)?(,[0-9A-Z]+(-[0-9A-Z]+)?(\/\d+)?)*$/;

/**
 * Turns `cron(minute hour day month weekday year)` of EventBridge Scheduler into croner's five fields. Exactly one of
 * day and weekday is `?`. What the two do not share (`L`, `W`, `#`, weekdays as numbers, years) is refused.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
 * @example toCron('cron(0 2 5 1,4,7,10 ? *)') // → '0 2 5 1,4,7,10 *'
 */
export function toCron(expression: string): string {
  const fields = /^cron\((.*)\)$/.exec(expression)?.[1]?.split(' ') ?? [];
  const [minute = '', hour = '', day = '', month = '', weekday = '', year = ''] = fields;
  const refuse = (why: string): never => {
    throw new Error(`The schedule ${expression} cannot be kept locally: ${why}`);
  };
  if (fields.length !== 6) refuse('it has not six fields');
  if ((day === '?') === (weekday === '?')) refuse('exactly one of day and weekday must be "?"');
  if (year !== '*') refuse('it names a year');
  if (/\d/.test(weekday)) refuse('AWS counts weekdays from 1, others from 0: use names');
  for (const field of [minute, hour, month]) if (!FIELD.test(field)) refuse(`"${field}" is not understood`);
  const dayOrWeekday = day === '?' ? weekday : day;
  if (!FIELD.test(dayOrWeekday) || /[LW]/.test(day)) refuse(`"${dayOrWeekday}" is not understood`);
  return [minute, hour, day, month, weekday].map((field) => (field === '?' ? '*' : field)).join(' ');
}

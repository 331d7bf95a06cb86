import type { Condition, Context, Operator } from '#infra/local/iam/statement.ts';
import { isArnLike, isLike } from '#infra/local/iam/wildcard.ts';

/**
 * Whether all conditions of a statement hold. A key that the call does not have fails a comparison, holds for a `Not`
 * operator, for `IfExists` and for `ForAllValues`.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function hold(conditions: readonly Condition[], context: Context): boolean {
  return conditions.every((condition) => holds(condition, context[condition.key]));
}

function holds(condition: Condition, given: string | readonly string[] | undefined): boolean {
  const { operator, ofSet, ifExists, values } = condition;
  if (operator === 'Null') return values.some((value) => (value === 'true') === (given === undefined));
  const found = given === undefined ? [] : [given].flat();
  if (found.length === 0)
    return ofSet === undefined ? ifExists || isNegated(operator) : ofSet === 'ForAllValues' || ifExists;
  const meets = (one: string) => {
    const matched = values.some((value) => compare(operator, value, one));
    return isNegated(operator) ? !matched : matched;
  };
  // Without `ForAnyValue` a `Not` operator means that none of the values may match.
  const all = ofSet === 'ForAllValues' || (ofSet === undefined && isNegated(operator));
  return all ? found.every(meets) : found.some(meets);
}

const isNegated = (operator: Operator): boolean => operator.includes('Not');

function compare(operator: Exclude<Operator, 'Null'>, value: string, given: string): boolean {
  switch (operator) {
    case 'StringEquals':
    case 'StringNotEquals':
      return value === given;
    case 'StringEqualsIgnoreCase':
    case 'StringNotEqualsIgnoreCase':
    case 'Bool':
      return value.toLowerCase() === given.toLowerCase();
    case 'StringLike':
    case 'StringNotLike':
      return isLike(value, given);
    case 'ArnEquals':
    case 'ArnNotEquals':
    case 'ArnLike':
    case 'ArnNotLike':
      return isArnLike(value, given);
  }
}

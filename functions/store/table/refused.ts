import { Refusal } from '#shared/problems.ts';

/** Turns what DynamoDB and electrodb say of a cursor that is not theirs into a refusal; anything else goes up. */
export function cursorRefused(cursor: string | undefined) {
  return (error: unknown): never => {
    if (
      cursor !== undefined &&
      error instanceof Error &&
      CURSOR_TROUBLE.test(`${error.name} ${error.message}`)
    )
      throw new Refusal('cursor.invalid');
    throw error;
  };
}

const CURSOR_TROUBLE = /cursor|exclusive ?start ?key|starting key|ValidationException|Unexpected token|JSON/i;

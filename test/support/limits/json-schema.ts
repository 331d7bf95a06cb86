import * as z from 'zod';
import { BYTE_LIMITS, ENTRY_LIMITS } from '#shared/limits.ts';

/** The keywords of JSON Schema that limits are read from; `bytes` and `entries` are our own. */
export const JsonSchema: z.ZodType<JsonSchema> = z.looseObject({
  /** Of a type and null the type. */
  type: z
    .union([
      z.string(),
      z.array(z.string()).transform((types) => types.find((type) => type !== 'null') ?? 'null'),
    ])
    .optional(),
  bytes: z.number().optional(),
  entries: z.number().optional(),
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  maxItems: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  not: z.unknown().optional(),
  get anyOf() {
    return z.array(JsonSchema).optional();
  },
  get oneOf() {
    return z.array(JsonSchema).optional();
  },
  get allOf() {
    return z.array(JsonSchema).optional();
  },
  get items() {
    return JsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), JsonSchema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), JsonSchema]).optional();
  },
  get propertyNames() {
    return JsonSchema.optional();
  },
  get $defs() {
    return z.record(z.string(), JsonSchema).optional();
  },
});
export type JsonSchema = {
  readonly type?: string | undefined;
  readonly bytes?: number | undefined;
  readonly entries?: number | undefined;
  readonly $ref?: string | undefined;
  readonly const?: unknown;
  readonly enum?: readonly unknown[] | undefined;
  readonly format?: string | undefined;
  readonly pattern?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly not?: unknown;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly additionalProperties?: boolean | JsonSchema | undefined;
  readonly propertyNames?: JsonSchema | undefined;
  readonly $defs?: Readonly<Record<string, JsonSchema>> | undefined;
};

/** A schema as JSON Schema of what travels and is stored, with the limits that JSON Schema has no word for. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return JsonSchema.parse(
    z.toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (!(zodSchema instanceof z.ZodType)) return;
        Object.assign(jsonSchema, BYTE_LIMITS.get(zodSchema), ENTRY_LIMITS.get(zodSchema));
      },
    }),
  );
}

/** The schema that a reference of a whole one names. */
export const referred = ({ $defs = {} }: JsonSchema, { $ref = '' }: JsonSchema): JsonSchema =>
  $defs[nameOf($ref)] ?? {};
export const nameOf = ($ref: string): string => $ref.replace('#/$defs/', '');

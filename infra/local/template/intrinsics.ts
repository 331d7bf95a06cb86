import * as z from 'zod';

/** What `Ref`, `Fn::GetAtt` and `Fn::ImportValue` mean here. */
export type Meanings = {
  readonly ref: (logicalId: string) => unknown;
  readonly attribute: (logicalId: string, name: string) => unknown;
  readonly imported: (exportName: string) => unknown;
};

const Arguments = {
  join: z.tuple([z.string(), z.array(z.unknown())]),
  select: z.tuple([z.coerce.number(), z.unknown()]),
  split: z.tuple([z.string(), z.unknown()]),
  attribute: z.tuple([z.string(), z.string()]),
};

/**
 * The value of a CloudFormation expression. An unknown intrinsic function is refused, rather than giving a wrong value
 * silently.
 */
export function resolve(value: unknown, meanings: Meanings): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, meanings));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) {
    return call(only[0], only[1], meanings);
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, resolve(item, meanings)]));
}

function call(name: string, raw: unknown, meanings: Meanings): unknown {
  const within = (item: unknown) => resolve(item, meanings);
  switch (name) {
    case 'Ref':
      return meanings.ref(z.string().parse(raw));
    case 'Fn::GetAtt':
      return meanings.attribute(...Arguments.attribute.parse(raw));
    case 'Fn::ImportValue':
      return meanings.imported(z.string().parse(within(raw)));
    case 'Fn::Join': {
      const [separator, parts] = Arguments.join.parse(raw);
      return parts.map(within).join(separator);
    }
    case 'Fn::Split': {
      const [separator, text] = Arguments.split.parse(raw);
      return String(within(text)).split(separator);
    }
    case 'Fn::Select': {
      const [index, list] = Arguments.select.parse(raw);
      return z.array(z.unknown()).parse(within(list))[index];
    }
    case 'Fn::Sub':
      return z
        .string()
        .parse(raw)
        .replaceAll(/\$\{([^}]+)\}/g, (_, id: string) => String(meanings.ref(id)));
    default:
      throw new Error(`The template uses ${name}, which the local system does not know`);
  }
}

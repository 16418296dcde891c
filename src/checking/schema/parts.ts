import { z } from 'zod';
import type { Path } from '../finding.ts';

/** The part of a schema that a path leads to, with its optional wrapping. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const container = innermost(current);
    if (container instanceof z.ZodObject) {
      const shape = container.shape as Readonly<Record<PropertyKey, z.ZodType>>;
      current = Object.hasOwn(shape, step) ? shape[step] : undefined;
    } else if (container instanceof z.ZodArray) {
      current = container.element as z.ZodType;
    } else {
      return undefined;
    }
  }
  return current;
}

/** A schema without the wrapping that makes it optional. */
export function innermost(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  for (let inner = current && unwrapped(current); inner; inner = unwrapped(inner)) current = inner;
  return current;
}

/** The keys of a block; none for anything else. */
export function keysOf(schema: z.ZodType | undefined): readonly string[] {
  const object = innermost(schema);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** What a schema, or what it wraps, says of itself. */
export function metaOf(schema: z.ZodType | undefined, key: string): unknown {
  for (let part = schema; part; part = unwrapped(part)) {
    const said = part.meta()?.[key];
    if (said !== undefined) return said;
  }
  return undefined;
}

export function isOptional(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodOptional;
}

function unwrapped(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  return undefined;
}

/** The last name in a path: `procedures[0].changes[1]` → `changes`. */
export function keyName(path: Path): string {
  return path.findLast((step) => typeof step === 'string') ?? 'file';
}

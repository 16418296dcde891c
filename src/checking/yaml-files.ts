import type { z } from 'zod';
import { emptyFinding } from './files.ts';
import type { Finding, SpotFinding } from './finding.ts';
import { readSchema } from './schema/schema.ts';
import { withoutMark, type SourceFile } from './source.ts';
import { readYaml, type YamlReading } from './yaml/yaml.ts';

/** A file that was read: its value if it is right, and where everything in it stands. */
export interface FileReading<Value> {
  readonly value: Value | undefined;
  readonly yaml: YamlReading;
  readonly findings: readonly SpotFinding[];
}

/** Reads a file that is YAML from end to end. */
export function readYamlFile<Content>(
  { text }: SourceFile,
  schema: z.ZodType<Content>,
): FileReading<Content> {
  return readYamlText(withoutMark(text), 0, schema, emptyFinding('file'));
}

/**
 * Reads YAML and holds it against a schema.
 *
 * @param lineOffset lines above the text in its file
 * @param missing what is wrong where there is nothing to read
 */
export function readYamlText<Content>(
  text: string,
  lineOffset: number,
  schema: z.ZodType<Content>,
  missing: Finding,
): FileReading<Content> {
  const yaml = readYaml(text, lineOffset);
  const { data, findings } = yaml;
  if (data === undefined && findings.length > 0) return { value: undefined, yaml, findings };
  if (data === null || data === undefined) {
    const spot = { line: 1, column: 1 };
    return { value: undefined, yaml, findings: [{ found: missing, spot }] };
  }
  const { value, findings: mismatches } = readSchema(schema, yaml);
  return { value, yaml, findings: [...findings, ...mismatches] };
}

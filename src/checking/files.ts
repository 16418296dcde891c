import type { z } from 'astro/zod';
import { finding, type Finding, type Problem } from './finding.ts';
import { withoutMark, type TextParts } from './prose/frontmatter.ts';
import { keysOf } from './schema/parts.ts';
import { readSchema, type PlacedFinding } from './schema/schema.ts';
import type { FileFault, SourceFile } from './source.ts';
import { readYaml, type Spot, type YamlReading } from './yaml/yaml.ts';

/** A file that was read: its value if it is right, and where everything in it stands. */
export interface FileReading<Value> {
  readonly value: Value | undefined;
  readonly yaml: YamlReading;
  readonly findings: readonly PlacedFinding[];
}

/** Reads a file that is YAML from end to end. */
export function readYamlFile<Content>(
  { text }: SourceFile,
  schema: z.ZodType<Content>,
): FileReading<Content> {
  return readYamlText(withoutMark(text), 0, schema, emptiness('file'));
}

/** Reads the frontmatter of a text. */
export function readFrontmatter<Content>(
  text: string,
  { frontmatter, isBegun, frontmatterOffset, body, findings }: TextParts,
  schema: z.ZodType<Content>,
): FileReading<Content> {
  const details = { isBegun, keys: keysOf(schema).join(', ') };
  const isEmpty = text.trim() === '';
  const missing = isEmpty ? emptiness('file') : finding('frontmatter-missing', details);
  const reading = readYamlText(frontmatter ?? '', frontmatterOffset, schema, missing);
  const spot = { line: text.trimEnd().split('\n').length, column: 1 };
  const isTextMissing = frontmatter !== undefined && body.trim() === '';
  return {
    ...reading,
    findings: [
      ...findings,
      ...reading.findings,
      ...(isTextMissing ? [{ found: emptiness('text'), spot }] : []),
    ],
  };
}

/** Turns findings into problems of a file. */
export function problemsIn(file: string, findings: readonly PlacedFinding[]): readonly Problem[] {
  return findings.map(({ found, spot }) => ({ file, ...spot, ...found }));
}

/** A problem of a whole file. */
export function problemOf(
  file: string,
  found: Finding,
  spot: Spot = { line: 1, column: 1 },
): Problem {
  return { file, ...spot, ...found };
}

/** @param missing what is wrong where there is nothing to read */
function readYamlText<Content>(
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

function emptiness(part: 'file' | 'text'): Finding {
  return finding('empty-file', { part });
}

/** What is wrong with a file that is not read. */
export function faultFinding(path: string, fault: FileFault): Finding {
  if (fault.kind === 'large') {
    return finding('file-too-large', { size: sizeOf(fault.bytes), limit: sizeOf(fault.limit) });
  }
  return finding('no-file', { name: path.slice(path.lastIndexOf('/') + 1), kind: fault.kind });
}

/** A size for people: `40 kB`, `1.2 MB`. */
export function sizeOf(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${Number(size.toPrecision(2))} ${unit}`;
}

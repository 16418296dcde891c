import type { z } from 'astro/zod';
import { finding, type Finding, type Problem } from '../rules/problem.ts';
import { keysOf } from './schema-parts.ts';
import { readSchema, type PlacedFinding } from './schema.ts';
import type { SourceFile } from './source.ts';
import { readYaml, type Spot, type YamlReading } from './yaml.ts';

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

/** The text below the head of a file, and the line on which the head begins. */
export interface Sections {
  readonly head: string;
  /** Lines above the head's first one. */
  readonly headOffset: number;
  readonly body: string;
}

/** Takes the head between two lines of dashes apart from the text below it. */
export function sectionsOf(text: string): Sections {
  const match = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*\r?$\n?/m.exec(withoutMark(text));
  if (match?.index !== 0) return { head: '', headOffset: 0, body: text };
  const [whole, head = ''] = match;
  return { head, headOffset: 1, body: withoutMark(text).slice(whole.length) };
}

/** Reads the head of a file with text below. */
export function readHead<Content>(
  { text }: SourceFile,
  schema: z.ZodType<Content>,
): FileReading<Content> {
  const { head, headOffset, body } = sectionsOf(text);
  const isEmpty = text.trim() === '';
  const details = { isOpen: withoutMark(text).startsWith('---'), keys: keysOf(schema).join(', ') };
  const missing = isEmpty ? emptiness('file') : finding('head-missing', details);
  const reading = readYamlText(head, headOffset, schema, missing);
  if (headOffset === 0 || body.trim() !== '') return reading;
  const spot = { line: text.trimEnd().split('\n').length, column: 1 };
  return { ...reading, findings: [...reading.findings, { found: emptiness('text'), spot }] };
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

/** Some editors on Windows put a byte order mark in front. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

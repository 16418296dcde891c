import { comparePlaces, problemOf, type Problem, type Severity } from './finding.ts';
import { nearest } from './nearest.ts';
import { findingsOf, type RuleSet } from './rule.ts';
import { ACKNOWLEDGED } from './schema/acknowledged.ts';
import type { YamlReading } from './yaml/yaml.ts';

/** What may be acknowledged. */
export const acknowledgementRules = {
  'acknowledged-no-warning': {
    severity: 'error',
    description: 'What is acknowledged is a warning, by the name that the check gives it.',
    example: {
      wrong: 'acknowledged: [closing-on-holiday]',
      right: 'acknowledged: [closing-on-free-day]',
    },
    message: (d: { rule: string; isError: boolean; meant: string | undefined }) => [
      d.isError
        ? `“${d.rule}” is an error, and only warnings can be acknowledged.`
        : `There is no warning called “${d.rule}”.`,
      d.meant
        ? `Write “${d.meant}”.`
        : `Take it out of “${ACKNOWLEDGED}”${d.isError ? ', and mend what is wrong' : ''}.`,
    ],
  },
  'acknowledged-in-vain': {
    severity: 'warning',
    description: 'What is acknowledged occurs in that file, and is named once.',
    example: {
      wrong: 'closing: 2023-04-11T12:00\nacknowledged: [closing-on-free-day]',
      right: 'closing: 2023-04-11T12:00',
    },
    message: (d: { rule: string; isRepeated: boolean; isAlone: boolean }) => [
      d.isRepeated
        ? `“${d.rule}” is acknowledged twice.`
        : `“${d.rule}” is acknowledged, but there is nothing of the kind in this file.`,
      d.isAlone ? `Delete the line with “${ACKNOWLEDGED}”.` : `Take it out of “${ACKNOWLEDGED}”.`,
    ],
  },
} as const satisfies RuleSet;

const finding = findingsOf(acknowledgementRules);

/** A file in which warnings may be acknowledged. */
export interface AcknowledgingFile {
  readonly path: string;
  readonly yaml: YamlReading;
  /** Paths of the images that it shows: they have no place for it themselves. */
  readonly images: readonly string[];
}

/**
 * The problems without the warnings that editors have acknowledged, and with what is wrong with that.
 *
 * @param problems all that was found
 * @param severities of all rules, by their names
 */
export function withAcknowledgements(
  problems: readonly Problem[],
  files: readonly AcknowledgingFile[],
  severities: ReadonlyMap<string, Severity>,
): readonly Problem[] {
  const warnings = [...severities].flatMap(([rule, severity]) =>
    severity === 'warning' ? [rule] : [],
  );
  const acknowledged = new Set<string>();
  const found = new Set(problems.map(({ file, rule }) => keyOf(file, rule)));
  const broken = new Set(problems.flatMap((one) => (one.severity === 'error' ? one.file : [])));
  const mistakes = files.flatMap((file) => {
    const { path, yaml, images } = file;
    const names = namesIn(yaml.data);
    return names.flatMap((rule, index) => {
      const spot = yaml.spotOf([ACKNOWLEDGED, index]);
      const severity = severities.get(rule);
      if (severity !== 'warning') {
        const isError = severity === 'error';
        const details = { rule, isError, meant: isError ? undefined : nearest(rule, warnings) };
        return [problemOf(path, finding('acknowledged-no-warning', details), spot)];
      }
      const isRepeated = names.indexOf(rule) < index;
      const covered = [path, ...images].map((place) => keyOf(place, rule));
      for (const key of covered) acknowledged.add(key);
      // Not everything is looked for in a file with mistakes.
      const occurs = broken.has(path) || covered.some((key) => found.has(key));
      if (occurs && !isRepeated) return [];
      const details = { rule, isRepeated, isAlone: names.length === 1 };
      return [problemOf(path, finding('acknowledged-in-vain', details), spot)];
    });
  });
  const open = problems.filter(({ file, rule }) => !acknowledged.has(keyOf(file, rule)));
  return [...open, ...mistakes].toSorted(comparePlaces);
}

function namesIn(data: unknown): readonly string[] {
  const names = ((data ?? {}) as Readonly<Record<string, unknown>>)[ACKNOWLEDGED];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}

function keyOf(file: string, rule: string): string {
  return `${file}\n${rule}`;
}

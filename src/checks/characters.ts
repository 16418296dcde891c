import { finding } from '../rules/problem.ts';
import { unreadableIn } from '../schemas/characters.ts';
import type { PlacedFinding } from './schema.ts';

/**
 * The findings in a file, with those for characters that nobody can read: these stand in place of
 * what else is wrong in their lines.
 */
export function withUnreadable(
  text: string,
  findings: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  if (!unreadableIn(text)) return findings;
  const unreadable = text.split('\n').flatMap((content, index): readonly PlacedFinding[] => {
    const character = unreadableIn(content);
    if (!character) return [];
    const column = character.position + 1;
    const details = { where: `In column ${column}`, code: character.code };
    return [{ found: finding('unreadable-character', details), spot: { line: index + 1, column } }];
  });
  const lines = new Set(unreadable.map(({ spot }) => spot.line));
  return [...findings.filter(({ spot }) => !lines.has(spot.line)), ...unreadable];
}

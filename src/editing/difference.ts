import { diffArrays } from 'diff';

/** Where each line of a layout stands in the text; `undefined` where it has no counterpart. */
type Places = readonly (number | undefined)[];

/**
 * Lays the difference between two layouts of YAML over the text itself. Its other lines stay as their
 * author wrote them, whatever their spaces, quotes, comments and ends; new ones follow their
 * indentation.
 *
 * @param text that `before` is another layout of
 * @returns `undefined` if a line around a difference is not found in the text
 */
export function withDifference(text: string, before: string, after: string): string | undefined {
  const lineEnd = lineEndOf(text);
  const lines = text.split(lineEnd);
  const old = before.split('\n');
  const places = placesOf(old, lines);
  const result = lines.map((line) => [line]);
  let next = 0;
  for (const { added, removed, value } of diffArrays(old, after.split('\n'))) {
    if (added) {
      const indent = indentOf(value[0] ?? '');
      const isNear = (line: string, index: number) => index < next && !isComment(line);
      const previous = places[old.findLastIndex(isNear)];
      if (previous === undefined) return undefined;
      // The nearest line above that is not deeper belongs to the same block, or begins it.
      const anchor = old.findLastIndex(
        (line, index) => isNear(line, index) && indentOf(line) <= indent,
      );
      const shift = indentOf(lines[places[anchor] ?? -1] ?? '') - indentOf(old[anchor] ?? '');
      const place = endOf(previous, indent + shift, lines);
      result[place]?.push(...value.map((line) => indented(line, shift)));
      continue;
    }
    const gone = removed ? places.slice(next, next + value.length) : [];
    for (const place of gone) {
      if (place === undefined) return undefined;
      result[place]?.shift();
    }
    next += value.length;
  }
  return result.flat().join(lineEnd);
}

/** How the lines of a text end. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function placesOf(layout: readonly string[], lines: readonly string[]): Places {
  const places: (number | undefined)[] = [];
  let place = 0;
  const isAlike = (one: string, other: string) => core(one) === core(other) && !isComment(one);
  for (const part of diffArrays([...layout], [...lines], { comparator: isAlike })) {
    if (part.added) place += part.value.length;
    else part.value.forEach(() => places.push(part.removed ? undefined : place++));
  }
  return places;
}

/** The last line of what begins on a line: deeper comments below belong to it, others to what follows. */
function endOf(place: number, indent: number, lines: readonly string[]): number {
  let end = place;
  for (let index = place + 1; isComment(lines[index] ?? '-'); index += 1) {
    if (lines[index]?.trim() && indentOf(lines[index] ?? '') > indent) end = index;
  }
  return end;
}

/** A line without what is a matter of layout, and without its comment. */
function core(line: string): string {
  return line.replace(/(?:^|\s)#.*/, '').replaceAll(/[\s'"]/g, '');
}

/** Whether nothing but a comment, or nothing at all, stands on a line. */
function isComment(line: string): boolean {
  return core(line) === '';
}

function indentOf(line: string): number {
  return line.search(/[^ ]|$/);
}

function indented(line: string, shift: number): string {
  return `${' '.repeat(Math.max(indentOf(line) + shift, 0))}${line.trimStart()}`;
}

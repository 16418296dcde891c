import { visible, type Problem } from '../finding.ts';

/** Problems as annotations that GitHub Actions shows beside the line, one a line of text. */
export function annotations(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, column, rule, message, remedy }) => {
      const place = `file=${property(visible(file))},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message} ${remedy}`)}\n`;
    })
    .join('');
}

/** Escapes as the commands of a workflow require. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

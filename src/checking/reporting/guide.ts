import type { Rule, RuleSet } from '../rule.ts';
import { ruleGroups } from './rules.ts';

const BEGIN = '<!-- rules: written by `npm run guide` -->';
const END = '<!-- end of the rules -->';

/** The editors' guide with the rules of the catalogue between its two markers. */
export function withRules(guide: string): string {
  const begin = guide.indexOf(BEGIN);
  const end = guide.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The guide lacks ${BEGIN} or ${END}.`);
  const tables = Object.entries<RuleSet>(ruleGroups).map(
    ([group, rules]) => `### ${group}\n\n${tableOf(rules)}`,
  );
  return `${guide.slice(0, begin)}${BEGIN}\n\n${tables.join('\n\n')}\n\n${guide.slice(end)}`;
}

function tableOf(rules: RuleSet): string {
  const rows = Object.entries(rules).map(([name, rule]) => rowOf(name, rule));
  return ['| rule | what is right | wrong | right |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function rowOf(name: string, { severity, description, example }: Rule): string {
  const label = severity === 'warning' ? `\`${name}\`<br>(warning)` : `\`${name}\``;
  const cells = [label, escaped(description), sample(example.wrong), sample(example.right)];
  return `| ${cells.join(' | ')} |`;
}

/** As it would be typed. In a cell of a table, only `<pre>` keeps several lines apart. */
function sample(text: string): string {
  return text.includes('\n')
    ? `<pre>${text.split('\n').map(escaped).join('<br>')}</pre>`
    : `\`${text.replaceAll('|', '\\|')}\``;
}

/** Characters that mean something in Markdown, between others that do not. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>|*_`[\]]/g, (character) => `&#${character.codePointAt(0)};`);
}

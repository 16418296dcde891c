import { facts } from '../../facts/facts.ts';
import type { Rule, RuleSet } from '../rule.ts';
import { ruleGroups } from './rules.ts';

/** What the guide holds between two comments, by its name. */
const PARTS: Readonly<Record<string, () => string>> = { rules: ruleTables, facts: factTable };

/**
 * The editors' guide with what is drawn from the code written anew: the rules, and the facts that a
 * procedure may state.
 *
 * @throws Error if the comments between which a part stands are missing
 */
export function withParts(guide: string): string {
  return Object.entries(PARTS).reduce((written, [name, draw]) => {
    const begin = `<!-- ${name}: written by \`npm run guide\` -->`;
    const end = `<!-- end of the ${name} -->`;
    const [from, to] = [written.indexOf(begin), written.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The guide lacks ${begin} or ${end}.`);
    return `${written.slice(0, from)}${begin}\n\n${draw()}\n\n${written.slice(to)}`;
  }, guide);
}

function ruleTables(): string {
  return Object.entries<RuleSet>(ruleGroups)
    .map(([group, rules]) => `### ${group}\n\n${tableOf(rules)}`)
    .join('\n\n');
}

function factTable(): string {
  const rows = facts.map(
    ({ key, description, example }) =>
      `| ${escaped(description)} | ${sample(`${key}: ${example}`)} |`,
  );
  return ['| what it is | how it is typed |', '| --- | --- |', ...rows].join('\n');
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

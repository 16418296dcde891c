import ts from 'typescript';

/** A small change of one file, which some test should notice. */
export interface Mutant {
  /** From the root of the project. */
  readonly file: string;
  /** Where the text that is replaced begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What takes the place of a node. */
type Change = readonly [node: ts.Node, replacement: string];

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};

/** Methods that have an opposite. */
const OPPOSITES = new Map(
  Object.entries({
    some: 'every',
    every: 'some',
    find: 'findLast',
    findLast: 'find',
    startsWith: 'endsWith',
    endsWith: 'startsWith',
    min: 'max',
    max: 'min',
    floor: 'ceil',
    ceil: 'floor',
  }),
);

/** Methods whose result could be taken for what they are called on. */
const OMITTED = new Set([
  ...['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'flat', 'concat'],
  ...['trim', 'toLowerCase', 'toUpperCase', 'replace', 'replaceAll', 'normalize'],
]);

/** Every mutant of a file of TypeScript, in the order of its text. */
export function mutantsIn(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isOnlyForTypes(node)) return;
    for (const [changed, replacement] of changesOf(node)) {
      found.push({ file, start: changed.getStart(), end: changed.end, replacement });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function isOnlyForTypes(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node)
  );
}

function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isBinaryExpression(node)) return changesOfBinary(node);
  if (ts.isCallExpression(node)) return changesOfCall(node);
  if (ts.isIfStatement(node)) return changesOfCondition(node.expression);
  if (ts.isConditionalExpression(node)) return changesOfCondition(node.condition);
  if (ts.isWhileStatement(node)) return [[node.expression, 'false']];
  if (ts.isStringLiteralLike(node)) return changesOfText(node);
  if (ts.isRegularExpressionLiteral(node)) return changesOfPattern(node);
  switch (node.kind) {
    case ts.SyntaxKind.TrueKeyword:
      return [[node, 'false']];
    case ts.SyntaxKind.FalseKeyword:
      return [[node, 'true']];
  }
  if (ts.isNumericLiteral(node)) return [[node, String(Number(node.text.replaceAll('_', '')) + 1)]];
  if (ts.isPrefixUnaryExpression(node)) return changesOfPrefix(node);
  if (ts.isQuestionDotToken(node)) {
    const isAccess = ts.isPropertyAccessExpression(node.parent);
    return [[node, isAccess ? '.' : '']];
  }
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return [[node, '[]']];
  if (ts.isThrowStatement(node)) return [[node, ';']];
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  if (ts.isBlock(node) && ts.isFunctionLike(node.parent) && node.statements.length > 0) {
    return [[node, '{}']];
  }
  return [];
}

function changesOfBinary(node: ts.BinaryExpression): readonly Change[] {
  const { left, operatorToken, right } = node;
  const operator = operatorToken.getText();
  if (operator === '??') {
    const always: Change = [node, right.getText()];
    return isFiller(right) ? [always] : [[node, left.getText()], always];
  }
  return (OPERATORS[operator] ?? []).map((other) => [operatorToken, other]);
}

/** Stands where the types ask for a value, whether one can be missing or not. */
function isFiller(node: ts.Expression): boolean {
  return ["''", '[]', '{}'].includes(node.getText());
}

function changesOfCall(node: ts.CallExpression): readonly Change[] {
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called)) return [];
  const { text } = called.name;
  const opposite = OPPOSITES.get(text);
  return [
    ...(OMITTED.has(text) ? [[node, called.expression.getText()] as const] : []),
    ...(opposite === undefined ? [] : [[called.name, opposite] as const]),
  ];
}

function changesOfCondition(condition: ts.Expression): readonly Change[] {
  return [
    [condition, 'true'],
    [condition, 'false'],
  ];
}

function changesOfPrefix(node: ts.PrefixUnaryExpression): readonly Change[] {
  const operand = node.operand.getText();
  if (node.operator === ts.SyntaxKind.ExclamationToken) return [[node, operand]];
  // `-1` is a number: its digits are changed.
  return ts.isNumericLiteral(node.operand) ? [] : [[node, operand]];
}

/** Words that programs compare are changed; sentences that people read are not. */
function changesOfText(node: ts.StringLiteralLike): readonly Change[] {
  const { parent } = node;
  const isName = ts.isPropertyAssignment(parent) && parent.name === node;
  const isFallback =
    ts.isBindingElement(parent) ||
    (ts.isBinaryExpression(parent) &&
      parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken);
  if (isName || (isFallback && isFiller(node)) || /\s\S+\s/.test(node.text)) return [];
  return [[node, node.text === '' ? "'mutated'" : "''"]];
}

function changesOfPattern(node: ts.RegularExpressionLiteral): readonly Change[] {
  const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
  const others = [
    pattern.replace(/^\^/, ''),
    pattern.replace(/\$$/, ''),
    pattern.replace('[^', '['),
    pattern.replace(/(?<!\\)[+*]/, ''),
    pattern.replace(/(?<![\\(])\?(?![:=!<])/, ''),
  ].filter((other) => other !== pattern && other !== '');
  return [
    ...others.map((other): Change => [node, `/${other}/${flags}`]),
    ...(flags.includes('i') ? [[node, `/${pattern}/${flags.replace('i', '')}`] as const] : []),
  ];
}

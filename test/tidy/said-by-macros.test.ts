import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** Properties and attributes whose text people read. */
const READ = new Set([
  ...['label', 'title', 'heading', 'hint', 'verb', 'noun', 'empty', 'words', 'note', 'caption', 'legend'],
  ...['placeholder', 'aria-label', 'alt', 'eyebrow', 'meaning', 'holds', 'leave', 'job', 'released'],
]);
/** What is written alike in English and in French: names, codes, samples, and `cycle` as the API calls it. */
const ALIKE = new Set([
  ...['ZamIO', '· ZamIO', 'ASCAP', 'GH', 'USD', 'GH-A-0001', 'Africa/Accra', '2026-Q1 – Ghana', 'cycle'],
  ...['IPI', 'ISWC', 'ISRC', 'CSV', 'SHA-256'],
  ...['s3://bucket/prefix, sftp://host/folder, https://host/list'],
]);

/** Texts of a page that no macro says: between tags, or under a name whose text is read. */
function unsaid({ name, text }: SourceFile): readonly string[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const say = (words: string) => {
    if (/\p{L}{2}/u.test(words) && !ALIKE.has(words)) found.push(`${name}: ${words}`);
  };
  const sayIn = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) say(node.text);
    else if (ts.isTemplateExpression(node))
      say([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('').trim());
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(sayIn);
    else if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) sayIn(node.expression);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.EqualsEqualsEqualsToken)
      sayIn(node.right);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'Trans') return;
    if (ts.isJsxText(node)) say(node.text.trim().replace(/\s+/g, ' '));
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) sayIn(node);
    else if (ts.isJsxAttribute(node) && READ.has(node.name.getText())) sayIn(node.initializer);
    else if (ts.isPropertyAssignment(node) && READ.has(node.name.getText())) sayIn(node.initializer);
    else if (ts.isCallExpression(node) && node.expression.getText() === 'notify')
      node.arguments.forEach(sayIn);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('what people read on the site', () => {
  test('is all said by a macro, so that it has its French', () => {
    expect(sourceFiles('web/src').flatMap(unsaid)).toEqual([]);
  });

  test.each([
    ['<p>Held money</p>', 'Held money'],
    ["<Field label='Name' />", 'Name'],
    ["<p>{held ? 'held' : t`paid`}</p>", 'held'],
    ["<Field hint={known ?? 'Say who'} />", 'Say who'],
    ["notify(done ? 'Sent' : t`Kept`)", 'Sent'],
    ["<List columns={[{ heading: 'Net', cell }]} />", 'Net'],
    [`<p title={\`Held for \${name}\`} />`, 'Held for'],
  ])('is found out in %s', (text, words) => {
    expect(unsaid({ name: 'page.tsx', text })).toEqual([`page.tsx: ${words}`]);
  });

  test('may be a name that both languages have', () => {
    expect(unsaid({ name: 'page.tsx', text: '<p className="flex">ZamIO {t`pays`}</p>' })).toEqual([]);
  });
});

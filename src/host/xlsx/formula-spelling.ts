import { fromEngineDialect, toEngineDialect, type FormulaPlace } from '../engine/formulas/engine-dialect';
import { joinTokens, tokenize, type Token } from '../engine/formulas/tokens';
import { FUTURE_FUNCTIONS, SHEET_FUNCTIONS, isCustomFunction } from './future-functions';

/*
 * In a file, functions newer than Excel 2007 carry a prefix, parameters of LET and LAMBDA too, a custom function of an add-in is
 * spelled `_xldudf_PLAN_SPREAD`, and `A1#`, `@A1` and `[@c]` are written out.
 */

const PARAMETER = '_xlpm.';

/** A formula as a file stores it, without the leading `=`. */
export function toFileFormula(formula: string, place: FormulaPlace): string {
  const tokens = tokenize(toEngineDialect(formula, place).replace(/^=/, ''));
  const parameters = lambdaParameters(tokens);
  for (const token of tokens) {
    if (token.type === 'function') token.text = fileFunction(token.text);
    else if (token.type === 'name' && parameters.has(token.text.toLowerCase())) token.text = PARAMETER + token.text;
  }
  return joinTokens(withSingle(tokens));
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (FUTURE_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (isCustomFunction(upper)) return `_xldudf_${upper.replace('.', '_')}`;
  return name;
}

/** Names that stand for parameters: in LET every other argument but the last, in LAMBDA all but the last. */
function lambdaParameters(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  const open: { call: string; argument: number }[] = [];
  const solid = tokens.filter((token) => token.type !== 'space');
  solid.forEach((token, i) => {
    const top = open[open.length - 1];
    if (token.type === 'open') open.push({ call: solid[i - 1]?.type === 'function' ? solid[i - 1]!.text.toUpperCase() : '', argument: 0 });
    else if (token.type === 'close') open.pop();
    else if (token.type === 'separator' && top) top.argument++;
    else if (token.type === 'name' && top && solid[i + 1]?.type === 'separator') {
      const begins = solid[i - 1]?.type === 'open' || solid[i - 1]?.type === 'separator';
      if (begins && (top.call === 'LAMBDA' || (top.call === 'LET' && top.argument % 2 === 0))) found.add(token.text.toLowerCase());
    }
  });
  return found;
}

/** `@x` as `_xlfn.SINGLE(x)`, where x is a reference, a name or a call. */
function withSingle(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.type !== 'intersect') {
      out.push(tokens[i]!);
      continue;
    }
    const end = operandEnd(tokens, i + 1);
    const operand = joinTokens(withSingle(tokens.slice(i + 1, end)));
    out.push({ type: 'function', text: `_xlfn.SINGLE(${operand})` });
    i = end - 1;
  }
  return out;
}

function operandEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === 'open') depth++;
    else if (token.type === 'close' && --depth <= 0) return depth < 0 ? i : i + 1;
    if (depth === 0 && token.type !== 'function' && !(token.type === 'name' && tokens[i + 1]?.type === 'structured')) return i + 1;
  }
  return tokens.length;
}

/** A formula as Excel shows it, with leading `=`, from how a file stores it; plain spellings are read as well. */
export function fromFileFormula(stored: string, place: FormulaPlace): string {
  const tokens = withoutLostTables(tokenize(stored.replace(/^=/, '')));
  for (const token of tokens) {
    if (token.type === 'name' || token.type === 'function') token.text = shownName(token.text);
  }
  return fromEngineDialect(`=${joinTokens(withAtSign(tokens))}`, place);
}

/** LibreOffice writes `#NAME?['#REF!]` for a column of a table that was deleted, which neither Excel nor the engine can read: it is a lost reference. */
function withoutLostTables(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, i): Token[] => {
    const next = tokens[i + 1];
    if (token.type === 'structured' && tokens[i - 1]?.type === 'error') return [];
    return token.type === 'error' && next?.type === 'structured' ? [{ type: 'error', text: '#REF!' }] : [token];
  });
}

function shownName(name: string): string {
  const custom = /^_xldudf_(.+)$/i.exec(name)?.[1];
  if (custom !== undefined) return custom.replace('_', '.');
  return name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?(?:_xludf\.)?/i, '').replace(/^_xlpm\./i, '');
}

function withAtSign(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type !== 'function' || token.text.toUpperCase() !== 'SINGLE' || tokens[i + 1]?.type !== 'open') {
      out.push(token);
      continue;
    }
    const end = operandEnd(tokens, i);
    out.push({ type: 'intersect', text: '@' }, ...withAtSign(tokens.slice(i + 2, end - 1)));
    i = end - 1;
  }
  return out;
}

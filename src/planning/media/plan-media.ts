import { monthNumber } from '../../calendar/months';
import type { YearMonth } from '../breakdown/plan';
import { fitResponse, type FittedResponse } from './fit-response';
import { historyOf, usableHistory } from './media-history';
import { isOnlyNamed, namedTool, STANDARD_TOOLS, toolKey, type MediaHistoryCells, type MediaInputs, type ToolInputs } from './media-inputs';

/** A tool with what was typed for it and what its history says. */
export interface MediaTool extends ToolInputs {
  readonly fitted: FittedResponse;
}

/** Everything the sheet `Media` is made from. */
export interface MediaPlan {
  readonly months: readonly YearMonth[];
  readonly tools: readonly MediaTool[];
  readonly factors: Readonly<Record<string, number>>;
  readonly history: readonly MediaHistoryCells[];
}

export interface MediaPlanInput {
  /** The window; at least one month. */
  readonly months: readonly YearMonth[];
  readonly inputs: MediaInputs;
}

/**
 * The performance marketing of a window: the tools a person typed, then those that only the history names; without either the standard ones. Curves are
 * fitted to the months before the window.
 */
export function planMedia({ months, inputs }: MediaPlanInput): MediaPlan {
  const [first] = months;
  const before = first ? monthNumber(first) : 0;
  const lines = inputs.history.flatMap((cells) => usableHistory(cells) ?? []);
  const tools = toolsOf(
    inputs.tools,
    lines.map(({ tool }) => namedTool(tool)),
  );
  return {
    months,
    tools: tools.map((tool) => ({ ...tool, fitted: fitResponse(toolKey(tool.name) === '' ? [] : historyOf(lines, tool.name, before)) })),
    factors: inputs.factors,
    history: inputs.history,
  };
}

function toolsOf(typed: readonly ToolInputs[], inHistory: readonly ToolInputs[]): readonly ToolInputs[] {
  // The standard list as a build left it is nobody's: a history brings its own tools.
  const own = inHistory.length > 0 && isStandardList(typed) ? [] : typed;
  const seen = new Set(own.map(({ name }) => toolKey(name)));
  const more = inHistory.filter(({ name }) => !seen.has(toolKey(name)) && seen.add(toolKey(name)));
  const tools = [...own, ...more];
  return tools.length > 0 ? tools : STANDARD_TOOLS.map((word) => namedTool({ word }));
}

function isStandardList(tools: readonly ToolInputs[]): boolean {
  return (
    tools.length === STANDARD_TOOLS.length &&
    tools.every((tool, at) => isOnlyNamed(tool) && toolKey(tool.name) === toolKey({ word: STANDARD_TOOLS[at] ?? '' }))
  );
}

import { functionText } from '../locales/functions';
import type { Locale } from '../locales/locale';
import { CATALOGUE, type ArgumentKind, type FunctionSpec } from './catalogue';
import { helpPath } from './help-path';

/** The part of Excel's custom functions metadata that PLAN functions use. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'number' | 'string' | 'any';
    readonly dimensionality: 'scalar' | 'matrix';
    readonly optional: boolean;
  }[];
  readonly result: { readonly type: 'number' | 'any'; readonly dimensionality: 'matrix' };
  readonly options: { readonly stream: false; readonly cancelable: boolean; readonly volatile: false };
}

/**
 * Ranges are of any type: as numbers, Excel would turn their blank cells into zeros before we see them. Dates are, too: of a date in text, Excel would make
 * one by the order of day and month of whichever language it runs in.
 */
const TYPES: Readonly<Record<ArgumentKind, 'number' | 'string' | 'any'>> = {
  number: 'number',
  date: 'any',
  text: 'string',
  range: 'any',
};

/**
 * The content of functions.json for one language.
 *
 * @param baseUrl where the add-in is served from, without a slash at the end; help addresses begin with it
 */
export function functionsMetadata(locale: Locale, baseUrl: string): { readonly functions: readonly FunctionMetadata[] } {
  return { functions: CATALOGUE.map((spec) => metadataOf(spec, locale, baseUrl)) };
}

function metadataOf(spec: FunctionSpec, locale: Locale, baseUrl: string): FunctionMetadata {
  return {
    id: spec.id,
    name: spec.id,
    description: functionText(locale, spec.description),
    helpUrl: `${baseUrl}/${helpPath(spec.id, locale)}`,
    parameters: spec.parameters.map((parameter) => ({
      name: parameter.name,
      description: functionText(locale, parameter.description),
      type: TYPES[parameter.kind],
      dimensionality: parameter.kind === 'range' ? 'matrix' : 'scalar',
      optional: parameter.fallback !== undefined,
    })),
    result: { type: spec.holds === 'numbers' ? 'number' : 'any', dimensionality: 'matrix' },
    options: { stream: false, cancelable: spec.cancelable === true, volatile: false },
  };
}

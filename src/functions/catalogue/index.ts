import { ALLOCATION } from './allocation';
import { CALENDAR } from './calendar';
import { FORECASTING } from './forecasting';
import { LOYALTY } from './loyalty';
import { PARTNERS } from './partners';
import { VARIANCE } from './variance';

export type { ArgumentKind, ErrorSpec, ExampleArgument, ExampleSpec, FunctionSpec, ParameterSpec, TwinSpec } from './spec';

/** The namespace people type before a function's name. */
export const NAMESPACE = 'PLAN';

/** Every PLAN function, in the order of the help. */
export const CATALOGUE = [...ALLOCATION, ...CALENDAR, ...FORECASTING, ...VARIANCE, ...LOYALTY, ...PARTNERS] as const;

/** One function of the catalogue, with what is known of it while compiling. */
export type CatalogueEntry = (typeof CATALOGUE)[number];
export type FunctionId = CatalogueEntry['id'];

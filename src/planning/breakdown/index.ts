export { computeBreakdown } from './compute-breakdown';
export { planBreakdown } from './plan-breakdown';
export { findKey, pathOfKey } from './row-key';

import type { ComponentType } from 'react';
import { HomePage } from '../home/HomePage';
import { onDemand } from './on-demand';
import type { Page } from './pane-state';

/** What is not on Home must not hold up the pane's first sight. */
const data = onDemand(async () => (await import(/* webpackChunkName: "data" */ '../data/DataPage')).DataPage);
const breakdown = onDemand(async () => (await import(/* webpackChunkName: "breakdown" */ '../breakdown/BreakdownPage')).BreakdownPage);
const forecast = onDemand(async () => (await import(/* webpackChunkName: "forecast" */ '../forecast/ForecastPage')).ForecastPage);
const rolling = onDemand(async () => (await import(/* webpackChunkName: "rolling" */ '../rolling/RollingPage')).RollingPage);
const opex = onDemand(async () => (await import(/* webpackChunkName: "opex-page" */ '../opex/OpexPage')).OpexPage);
const loyalty = onDemand(async () => (await import(/* webpackChunkName: "loyalty-page" */ '../loyalty/LoyaltyPage')).LoyaltyPage);
const checks = onDemand(async () => (await import(/* webpackChunkName: "checks" */ '../checks/ChecksPage')).ChecksPage);

/** What draws each page of the pane. */
export const pages: Readonly<Record<Page, ComponentType>> = {
  home: HomePage,
  data: data.Page,
  breakdown: breakdown.Page,
  forecast: forecast.Page,
  rolling: rolling.Page,
  opex: opex.Page,
  loyalty: loyalty.Page,
  checks: checks.Page,
};

/** Loads the pages of every plan; rejects where one cannot be loaded. Those of some plans alone are loaded when they are opened. */
export async function loadPages(): Promise<void> {
  await Promise.all([data, breakdown, checks].map((page) => page.load()));
}

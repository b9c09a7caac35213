import type { Festival } from '../festivals';

/** Markets with a calendar of commerce events; SEA is Southeast Asia as the regional platforms run it. */
export const EVENT_MARKETS = ['CN', 'VN', 'SEA'] as const;
export type EventMarket = (typeof EVENT_MARKETS)[number];

/** Who runs the event; `all` where the platforms of the market run it alike. */
export const EVENT_PLATFORMS = ['all', 'tmall', 'jd', 'douyin', 'lazada'] as const;
export type EventPlatform = (typeof EVENT_PLATFORMS)[number];

/**
 * Parts of an event. `deposit`: pre-sale, part of the price is paid; `balance`: the rest of it falls due; `early`: goods in stock sell
 * before the main sale; `spot`: the main sale of goods in stock; `encore`: the days added after D-day; `campaign`: the whole of it,
 * where its parts are not known; `season`: shopping towards a festival; `holiday`: the festival days off; `return-window`: refunds and
 * price protection still run (nothing is sold for the event).
 */
export const EVENT_PHASES = ['deposit', 'balance', 'early', 'spot', 'encore', 'campaign', 'season', 'holiday', 'return-window'] as const;
export type PhaseName = (typeof EVENT_PHASES)[number];

/** Whether the platform's dates for the year are known, or the usual window stands in for them. */
export type Confidence = 'announced' | 'typical';

/** One phase of one event in one year. */
export interface EventPhase {
  readonly market: EventMarket;
  /** Such as `618`, `double-11`, `11.11`, `tet`. */
  readonly event: string;
  readonly platform: EventPlatform;
  /** Calendar year of the D-day; a season may begin in the year before. */
  readonly year: number;
  readonly phase: PhaseName;
  /** First and last day, and the event's D-day, as serial dates. A phase that opens at 20:00 has that day as its first. */
  readonly first: number;
  readonly last: number;
  readonly dDay: number;
  readonly confidence: Confidence;
  /** Where the dates come from: an address, or what the usual window rests on. */
  readonly source: string;
}

/** The usual window of an event: phases in days from D-day (before it negative). */
export interface TypicalEvent {
  readonly event: string;
  readonly platform: EventPlatform;
  /** A festival, or month and day. */
  readonly dDay: Festival | readonly [month: number, day: number];
  readonly phases: readonly (readonly [phase: PhaseName, from: number, to: number])[];
  /** First and last year the window is usual in; all years where left out. */
  readonly since?: number;
  readonly until?: number;
  readonly basis: string;
}

/** Dates a platform announced for one year, days as `2025-11-11`. */
export interface AnnouncedEvent {
  readonly event: string;
  readonly platform: EventPlatform;
  readonly year: number;
  readonly phases: readonly (readonly [phase: PhaseName, first: string, last: string])[];
  readonly source: string;
}

/** The events of one market. Every announced event has a typical one of the same name. */
export interface MarketEvents {
  readonly typical: readonly TypicalEvent[];
  readonly announced: readonly AnnouncedEvent[];
}

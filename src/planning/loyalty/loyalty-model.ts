import { BLOCK_RUNS } from '../../simulation/run/sampler';
import type { SimulationModel } from '../../simulation/run/simulate-block';
import { sum as total } from '../variance/left-to-right';
import { ageingOf } from './ageing';
import { expectedRedemption } from './expected-redemption';
import { fiscalYearOfMonths, fiscalYears } from './fiscal-years';
import type { LoyaltyAssumptions, UncertainName } from './loyalty-assumptions';
import { monthlyInputs } from './monthly-inputs';
import { pointsOfSegments } from './project-loyalty';
import { projectMembers } from './project-members';
import { costPerPoint, valuePerPoint } from './rewards-cost';
import { drawnPlaceOf, greatestOf, type DrawnPlace } from './uncertain-inputs';

/** Bound once: in tests the members of Math are slow to look up. */
const { min } = Math;

type Row = Float64Array;
const row = (): Row => new Float64Array(BLOCK_RUNS);
const rows = (count: number): Row[] => Array.from({ length: count }, row);

/** Where the outputs of the model stand: the first of each kind. */
export interface LoyaltyOutputs {
  /** Programme cost by month. */
  readonly cost: number;
  /** Liability by month, by the accounting view chosen. */
  readonly liability: number;
  /** Programme cost by fiscal year. */
  readonly yearCost: number;
  readonly count: number;
}

export function loyaltyOutputs(assumptions: LoyaltyAssumptions): LoyaltyOutputs {
  const { months } = assumptions;
  return { cost: 0, liability: months, yearCost: 2 * months, count: 2 * months + fiscalYears(assumptions) };
}

/**
 * The projection of projectLoyalty for a block of runs at a time: with the same inputs it gives the same cost and liability. All rows hold one number a
 * run. Segments whose points age alike are aged together, for then only their sum matters; what is certain is worked out once for all runs.
 *
 * @param assumptions checked by checkLoyalty
 */
export function loyaltyModel(assumptions: LoyaltyAssumptions): SimulationModel {
  const { months, segments, rewards, migration, redemption, expiry, salesByMonth, accounting } = assumptions;
  const ageing = ageingOf(assumptions);
  const typed = monthlyInputs(assumptions);
  const typedPoints = pointsOfSegments(assumptions, typed, projectMembers(assumptions, typed));
  const expected = expectedRedemption(assumptions, ageing, typed, typedPoints);
  const outputs = loyaltyOutputs(assumptions);
  const yearOf = fiscalYearOfMonths(assumptions);
  const cohortMonths = typedPoints[0]!.map(({ month }) => month);
  const expiryAges = cohortMonths.map((month) => ageing.expiryAge(month));
  const standing = cohortMonths.filter((month) => month < 0).length;
  const isContract = accounting.view === 'contract-liability';
  const isLapsing = ageing.lapseFrom < Infinity;
  const value = valuePerPoint(rewards);

  /** Segments whose points age together, the first of each standing for all. */
  const pools = ageing.lapsesByChurn ? segments.map((_, of) => [of]) : [segments.map((_, of) => of)];
  const openingOf = (pool: readonly number[], cohort: number): number => total(pool.map((of) => typedPoints[of]![cohort]!.points));
  const opening = cohortMonths.slice(0, standing).map((_, cohort) => total(pools.map((pool) => openingOf(pool, cohort))));
  const openingWorth = opening.map((points, cohort) => points * value * expected.ofCohort[cohort]![0]!);
  const openingFactor =
    accounting.openingLiability === null ? 1 : total(openingWorth) > 0 ? accounting.openingLiability / total(openingWorth) : 0;
  const stillRedeemed = pools.map(([of]) =>
    cohortMonths.map((_, cohort) =>
      Float64Array.from({ length: months }, (__, month) => expected.stillRedeemed(of!, cohort, month, month)),
    ),
  );

  const placeOf = drawnPlaceOf(assumptions);
  const placesOf = (input: UncertainName): (DrawnPlace | null)[] => segments.map((_, of) => placeOf(input, of));
  const places = {
    joiners: placesOf('joiners'),
    churn: placesOf('churn'),
    activeShare: placesOf('active-share'),
    spend: placesOf('spend'),
    multiplier: placesOf('multiplier'),
    sales: placeOf('sales', 0),
    earnRate: placeOf('earn-rate', 0),
    signUpPoints: placeOf('sign-up-points', 0),
    activityPoints: placeOf('activity-points', 0),
    redemption: placeOf('redemption', 0),
    redemptionIndex: placeOf('redemption-index', 0),
    lapse: placeOf('lapse', 0),
    fixedCosts: placeOf('fixed-costs', 0),
    unitCosts: rewards.map((_, of) => placeOf('unit-cost', of)),
  };
  const redeemedInAll = total(redemption.curve);
  const hazardsDrawn = places.redemption !== null && redeemedInAll > 0;
  const isRedemptionCertain = !hazardsDrawn && places.redemptionIndex === null;
  const costs = rewards.map((_, of) =>
    costPerPoint(
      rewards,
      rewards.map((__, at) => (at === of ? 1 : 0)),
    ),
  );

  const members = rows(segments.length);
  const stayed = rows(segments.length);
  const active = rows(segments.length);
  const spent = rows(segments.length);
  const joined = rows(segments.length);
  const [spentInAll, sales, salesFactor, rate, input, signUp, activity] = rows(7) as [Row, Row, Row, Row, Row, Row, Row];
  const [index, cost, liability, redeemed, part] = rows(5) as [Row, Row, Row, Row, Row];
  const left = pools.map(() => rows(cohortMonths.length));
  const lapse = rows(pools.length);
  const deferred = rows(cohortMonths.length);
  /** Deferred for each point of a cohort. */
  const deferredEach = rows(cohortMonths.length);
  const points = row();
  const zeros = row();
  const toDate = rows(isLapsing ? cohortMonths.length : 0);
  /** Of one cohort in one month, over all segments. */
  const [gone, outstanding] = [row(), row()];
  const hazards = rows(redemption.curve.length);

  const start = (drawn: readonly Row[], runs: number): void => {
    segments.forEach((segment, of) => members[of]!.fill(segment.members));
    for (let cohort = 0; cohort < standing; cohort++) {
      pools.forEach((pool, at) => left[at]![cohort]!.fill(openingOf(pool, cohort)));
      const booked = openingWorth[cohort]! * openingFactor;
      deferred[cohort]!.fill(booked);
      deferredEach[cohort]!.fill(opening[cohort]! > 0 ? booked / opening[cohort]! : 0);
    }
    toDate.forEach((one) => one.fill(0));
    redemption.curve.forEach((_, age) => hazards[age]!.fill(typed.hazards[age]!));
    if (hazardsDrawn) drawHazards(hazards, redemption.curve, drawn[places.redemption!.first]!, redeemedInAll, part, runs);
  };

  const moveMembers = (drawn: readonly Row[], month: number, runs: number): void => {
    segments.forEach((segment, of) => {
      load(input, drawn, places.churn[of]!, month, segment.churn, 'churn', runs);
      if (ageing.lapsesByChurn) copy(lapse[of]!, input, runs);
      stay(stayed[of]!, members[of]!, input, runs);
      factor(joined[of]!, drawn, places.joiners[of]!, month, segment.joiners[month]!, runs);
    });
    segments.forEach((segment, to) => {
      const closing = input;
      copy(closing, joined[to]!, runs);
      segments.forEach((_, from) => {
        const moving = migration[from]![to]!;
        if (moving !== 0) addTimes(closing, stayed[from]!, moving, runs);
      });
      addHalves(active[to]!, members[to]!, closing, runs);
      copy(members[to]!, closing, runs);
      load(part, drawn, places.activeShare[to]!, month, segment.activeShare, 'active-share', runs);
      times(active[to]!, part, runs);
      factor(part, drawn, places.spend[to]!, month, segment.spend * assumptions.spendIndex[month]!, runs);
      product(spent[to]!, active[to]!, part, runs);
    });
  };

  const issue = (drawn: readonly Row[], month: number, runs: number): void => {
    const cohort = standing + month;
    factor(salesFactor, drawn, places.sales, month, 1, runs);
    if (salesByMonth) {
      spentInAll.fill(0);
      spent.forEach((one) => add(spentInAll, one, runs));
      scaleToKnown(salesFactor, spentInAll, salesByMonth[month]!, runs);
    }
    load(signUp, drawn, places.signUpPoints, month, assumptions.earn.signUpPoints, 'sign-up-points', runs);
    load(activity, drawn, places.activityPoints, month, assumptions.earn.activityPoints, 'activity-points', runs);
    load(rate, drawn, places.earnRate, month, assumptions.earn.rate, 'earn-rate', runs);
    const event = assumptions.earn.eventMultiplier[month]!;
    sales.fill(0);
    points.fill(0);
    pools.forEach((pool, at) => {
      const issued = left[at]![cohort]!;
      issued.fill(0);
      for (const of of pool) {
        factor(part, drawn, places.multiplier[of]!, month, event, runs, segments[of]!.multiplier);
        addIssued(issued, sales, spent[of]!, salesFactor, rate, part, joined[of]!, signUp, active[of]!, activity, runs);
      }
      add(points, issued, runs);
    });
    if (isContract) defer(deferred[cohort]!, deferredEach[cohort]!, sales, points, value * expected.ofCohort[cohort]![month]!, runs);
  };

  const age = (drawn: readonly Row[], month: number, runs: number): void => {
    factor(index, drawn, places.redemptionIndex, month, redemption.index[month]!, runs);
    if (expiry.kind === 'inactivity' && expiry.rate !== null) load(lapse[0]!, drawn, places.lapse, month, expiry.rate, 'lapse', runs);
    redeemed.fill(0);
    liability.fill(0);
    const newest = standing + month;
    for (let cohort = 0; cohort <= newest; cohort++) {
      const old = month - cohortMonths[cohort]!;
      if (old > expiryAges[cohort]!) continue;
      const isOver = old === expiryAges[cohort]!;
      if (isLapsing) {
        outstanding.fill(0);
        if (old < hazards.length) partOf(part, hazards[old]!, index, runs);
        gone.fill(0);
      }
      for (let pool = 0; pool < pools.length; pool++) {
        const rest = left[pool]![cohort]!;
        if (isLapsing) {
          const lapsing = old >= ageing.lapseFrom ? lapse[ageing.lapsesByChurn ? pool : 0]! : zeros;
          if (old < hazards.length) redeemAndLapse(rest, gone, outstanding, part, lapsing, runs);
          else lapseOnly(rest, outstanding, lapsing, runs);
        } else if (old < hazards.length) {
          if (isRedemptionCertain) redeemAt(rest, redeemed, min(1, typed.hazards[old]! * redemption.index[month]!), runs);
          else redeem(rest, redeemed, hazards[old]!, index, runs);
        }
        if (isOver) rest.fill(0);
        if (!isContract) addTimes(liability, rest, stillRedeemed[pool]![cohort]![month]!, runs);
      }
      if (isLapsing && old < hazards.length) {
        add(toDate[cohort]!, gone, runs);
        add(redeemed, gone, runs);
      }
      const inTheEnd = expected.ofCohort[cohort]![month]!;
      if (!isContract || isOver || inTheEnd === 0) continue;
      const [owed, each] = [deferred[cohort]!, deferredEach[cohort]!];
      if (isLapsing) addOwedLapsing(liability, owed, each, toDate[cohort]!, outstanding, 1 / inTheEnd, value, runs);
      else addOwed(liability, owed, each, left[0]![cohort]!, 1 / inTheEnd, runs);
    }
  };

  const price = (drawn: readonly Row[], figures: readonly Row[], month: number, runs: number): void => {
    cost.fill(0);
    rewards.forEach(({ unitCost }, of) => {
      load(part, drawn, places.unitCosts[of]!, month, unitCost, 'unit-cost', runs);
      addTimes(cost, part, costs[of]!, runs);
    });
    if (!isContract) times(liability, cost, runs);
    times(cost, redeemed, runs);
    factor(part, drawn, places.fixedCosts, month, assumptions.fixedCosts[month]!, runs);
    add(cost, part, runs);
    copy(figures[outputs.cost + month]!, cost, runs);
    copy(figures[outputs.liability + month]!, liability, runs);
    add(figures[outputs.yearCost + yearOf[month]!]!, cost, runs);
  };

  return {
    outputs: outputs.count,
    evaluate: (drawn, figures) => {
      const runs = figures[0]!.length;
      for (let output = outputs.yearCost; output < outputs.count; output++) figures[output]!.fill(0);
      start(drawn, runs);
      for (let month = 0; month < months; month++) {
        moveMembers(drawn, month, runs);
        issue(drawn, month, runs);
        age(drawn, month, runs);
        price(drawn, figures, month, runs);
      }
    },
  };
}

/** What was drawn for an input in a month, within its bounds, or what is typed. */
function load(
  into: Row,
  drawn: readonly Row[],
  place: DrawnPlace | null,
  month: number,
  typed: number,
  name: UncertainName,
  runs: number,
): void {
  if (place === null) return void into.fill(typed, 0, runs);
  bounded(into, drawn[place.first + place.step * month]!, greatestOf(name), 1, runs);
}

/** The same of a factor on what is typed; `certain` is the factor where nothing is drawn. */
function factor(into: Row, drawn: readonly Row[], place: DrawnPlace | null, month: number, typed: number, runs: number, certain = 1): void {
  if (place === null) return void into.fill(typed * certain, 0, runs);
  bounded(into, drawn[place.first + place.step * month]!, Infinity, typed, runs);
}

function bounded(into: Row, from: Row, greatest: number, scale: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const found = from[run]!;
    into[run] = scale * (found > 0 ? (found < greatest ? found : greatest) : 0);
  }
}

function copy(into: Row, from: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run] = from[run]!;
}

function add(into: Row, from: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! += from[run]!;
}

function addTimes(into: Row, from: Row, by: number, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! += from[run]! * by;
}

function times(into: Row, by: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run]! *= by[run]!;
}

function product(into: Row, one: Row, other: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run] = one[run]! * other[run]!;
}

function addHalves(into: Row, one: Row, other: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run] = (one[run]! + other[run]!) / 2;
}

/** What a part leaves of something. */
function stay(into: Row, of: Row, gone: Row, runs: number): void {
  for (let run = 0; run < runs; run++) into[run] = of[run]! - of[run]! * gone[run]!;
}

/** Turns factors on sales known in all into factors on what was spent. */
function scaleToKnown(scale: Row, spent: Row, known: number, runs: number): void {
  for (let run = 0; run < runs; run++) scale[run]! *= spent[run]! > 0 ? known / spent[run]! : 0;
}

/** As hazardsOf, run by run: `redeemed` is the part of the points that is redeemed in the end. */
function drawHazards(hazards: readonly Row[], curve: readonly number[], redeemed: Row, typed: number, left: Row, runs: number): void {
  left.fill(1);
  for (let age = 0; age < curve.length; age++) {
    const hazard = hazards[age]!;
    const part = curve[age]! / typed;
    for (let run = 0; run < runs; run++) {
      const drawn = redeemed[run]!;
      const gone = (drawn > 0 ? (drawn < 1 ? drawn : 1) : 0) * part;
      const rest = left[run]!;
      hazard[run] = rest > 0 ? (gone < rest ? gone / rest : 1) : 0;
      left[run] = gone < rest ? rest - gone : 0;
    }
  }
}

function addIssued(
  issued: Row,
  sales: Row,
  spent: Row,
  salesFactor: Row,
  rate: Row,
  multiplier: Row,
  joined: Row,
  signUp: Row,
  active: Row,
  activity: Row,
  runs: number,
): void {
  for (let run = 0; run < runs; run++) {
    const sold = spent[run]! * salesFactor[run]!;
    sales[run]! += sold;
    issued[run]! += sold * rate[run]! * multiplier[run]! + joined[run]! * signUp[run]! + active[run]! * activity[run]!;
  }
}

/** As pointsAllocation: what is deferred of the sales that points come with, in all and for each point. */
function defer(deferred: Row, each: Row, sales: Row, points: Row, worth: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const price = points[run]! * worth;
    const rate = price > 0 ? (worth * sales[run]!) / (sales[run]! + price) : 0;
    each[run] = rate;
    deferred[run] = rate * points[run]!;
  }
}

function redeemAt(left: Row, redeemed: Row, part: number, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const gone = left[run]! * part;
    left[run]! -= gone;
    redeemed[run]! += gone;
  }
}

function redeem(left: Row, redeemed: Row, hazard: Row, index: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const part = hazard[run]! * index[run]!;
    const gone = left[run]! * (part < 1 ? part : 1);
    left[run]! -= gone;
    redeemed[run]! += gone;
  }
}

/** Part of what is left that is redeemed. */
function partOf(into: Row, hazard: Row, index: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const part = hazard[run]! * index[run]!;
    into[run] = part < 1 ? part : 1;
  }
}

/** One pass where points may lapse: those of ages that do not have a row of zeros for it. */
function redeemAndLapse(left: Row, redeemed: Row, outstanding: Row, part: Row, lapse: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const before = left[run]!;
    const gone = before * part[run]!;
    const rest = before - gone;
    const after = rest - rest * lapse[run]!;
    left[run] = after;
    redeemed[run]! += gone;
    outstanding[run]! += after;
  }
}

/** The same of ages at which nothing is redeemed any more. */
function lapseOnly(left: Row, outstanding: Row, lapse: Row, runs: number): void {
  for (let run = 0; run < runs; run++) {
    const after = left[run]! - left[run]! * lapse[run]!;
    left[run] = after;
    outstanding[run]! += after;
  }
}

/** What is owed where points are redeemed, or left until all of them expire: deferred − deferred · redeemed / expected. */
function addOwed(liability: Row, deferred: Row, each: Row, left: Row, perExpected: number, runs: number): void {
  const [whole, part] = [1 - perExpected, perExpected];
  for (let run = 0; run < runs; run++) {
    const owed = deferred[run]! * whole + each[run]! * left[run]! * part;
    if (owed > 0) liability[run]! += owed;
  }
}

/** The same where some lapse meanwhile: never more than what is left is worth. */
function addOwedLapsing(
  liability: Row,
  deferred: Row,
  each: Row,
  redeemed: Row,
  left: Row,
  perExpected: number,
  value: number,
  runs: number,
): void {
  for (let run = 0; run < runs; run++) {
    const owed = deferred[run]! - each[run]! * redeemed[run]! * perExpected;
    const worth = left[run]! * value;
    if (owed > 0) liability[run]! += owed < worth ? owed : worth;
  }
}

import type { SimulationModel } from '../../simulation/run/simulate-block';
import { sum as total } from '../variance/left-to-right';
import { ageingOf } from './ageing';
import { TakenInputs, type Row, type Taken } from './block-rows';
import { expectedRedemption } from './expected-redemption';
import { fiscalYearOfMonths, fiscalYears } from './fiscal-years';
import { curveAges, type CurveAge } from './leaving-shares';
import type { LoyaltyAssumptions, UncertainName } from './loyalty-assumptions';
import type { PoolMonth } from './member-kernels';
import { monthlyInputs } from './monthly-inputs';
import { pointsOfSegments } from './project-loyalty';
import { projectMembers } from './project-members';
import { costPerPoint, valuePerPoint } from './rewards-cost';
import { drawnPlaceOf, drawnPlaces, greatestOf, type DrawnPlace } from './uncertain-inputs';
import { quickestWorkplace, type Workplace, type WorkplaceMaker } from './workplace';

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
 * @param makeWorkplace what it works with; the figures are the same to the bit [the quickest to be had]
 */
export function loyaltyModel(assumptions: LoyaltyAssumptions, makeWorkplace: WorkplaceMaker = quickestWorkplace): SimulationModel {
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
  /** Of each pool's cohorts by month; a contract liability goes by what is redeemed in the end. */
  const stillRedeemed = (isContract ? [] : pools).map(([of]) =>
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
  const curves = segments.map(({ retention }) => curveAges(retention));
  /** Whose mixture of new and old members differs from run to run. */
  const isMixDrawn = curves.map((curve, of) => curve.length > 0 && (places.joiners[of] !== null || places.churn[of] !== null));
  const redeemedInAll = total(redemption.curve);
  const hazardsDrawn = places.redemption !== null && redeemedInAll > 0;
  const isRedemptionCertain = !hazardsDrawn && places.redemptionIndex === null;
  const costs = rewards.map((_, of) =>
    costPerPoint(
      rewards,
      rewards.map((__, at) => (at === of ? 1 : 0)),
    ),
  );

  /** Where those come from who are in a segment at the end of a month, four at a time. */
  const comings = segments.map((_, to) => inFours(segments.flatMap((__, from) => (migration[from]![to] === 0 ? [] : [from]))));

  const drawnInAll = total(drawnPlaces(assumptions).map((place) => place.rows));
  const layOut = (rows: Workplace['rows']) => {
    const row = (): Row => rows(1)[0]!;
    return {
      drawn: rows(drawnInAll),
      figures: rows(outputs.count),
      ones: row(),
      zeros: row(),
      members: rows(segments.length),
      stayed: rows(segments.length),
      joined: rows(segments.length),
      /** Of segments with a retention curve, whom it does not tell of. */
      others: rows(segments.length),
      young: row(),
      leaving: row(),
      grown: row(),
      ofPool: pools.map((): PoolMonth => ({ earned: row(), joined: row(), active: row() })),
      spent: row(),
      salesFactor: row(),
      closing: row(),
      points: row(),
      index: row(),
      perPoint: row(),
      redeemed: row(),
      part: row(),
      left: pools.map(() => rows(cohortMonths.length)),
      lapse: rows(pools.length),
      deferred: rows(cohortMonths.length),
      /** Deferred for each point of a cohort. */
      deferredEach: rows(cohortMonths.length),
      toDate: rows(isLapsing ? cohortMonths.length : 0),
      /** Of one cohort in one month, over all segments. */
      gone: row(),
      outstanding: row(),
      hazards: rows(redemption.curve.length),
    };
  };
  const { rows, kernels } = makeWorkplace(countRows(layOut));
  const room = layOut(rows);
  const { drawn, ones, zeros, members, stayed, joined, ofPool, spent, salesFactor, closing, points, index, perPoint } = room;
  const { others, young, leaving, grown } = room;
  const { redeemed, part, left, lapse, deferred, deferredEach, toDate, gone, outstanding, hazards } = room;
  const { add, addTimes, times, addProduct, addTaken, load, stay, mixLeaving, join, addFour, spend, scaleToKnown, issue, defer } = kernels;
  const { drawHazard, redeemAt, redeem, partOf, redeemAndLapse, lapseOnly, addOwed, redeemAndOwe, addOwedLapsing } = kernels;
  const inputs = new TakenInputs(drawn, ones);

  const start = (runs: number): void => {
    ones.fill(1);
    zeros.fill(0);
    segments.forEach((segment, of) => [members, others].forEach((one) => one[of]!.fill(segment.members)));
    for (let cohort = 0; cohort < standing; cohort++) {
      pools.forEach((pool, at) => left[at]![cohort]!.fill(openingOf(pool, cohort)));
      const booked = openingWorth[cohort]! * openingFactor;
      deferred[cohort]!.fill(booked);
      deferredEach[cohort]!.fill(opening[cohort]! > 0 ? booked / opening[cohort]! : 0);
    }
    toDate.forEach((one) => one.fill(0));
    redemption.curve.forEach((_, age) => hazards[age]!.fill(typed.hazards[age]!));
    if (!hazardsDrawn) return;
    const inTheEnd = drawn[places.redemption!.first]!;
    part.fill(1);
    redemption.curve.forEach((typedPart, age) => drawHazard(hazards[age]!, inTheEnd, typedPart / redeemedInAll, part, runs));
  };

  const moveMembers = (month: number, runs: number): void => {
    segments.forEach((segment, of) => {
      const churn = inputs.taken(places.churn[of]!, month, segment.churn);
      if (ageing.lapsesByChurn) load(lapse[of]!, churn, greatestOf('churn'), runs);
      stay(stayed[of]!, members[of]!, leavingOf(of, month, churn, runs), runs);
    });
    spent.fill(0);
    for (const { earned, joined: joinedInAll, active } of ofPool) [earned, joinedInAll, active].forEach((one) => one.fill(0));
    pools.forEach((pool, at) => {
      for (const to of pool) {
        const segment = segments[to]!;
        join(joined[to]!, closing, inputs.factor(places.joiners[to]!, month, segment.joiners[month]!), runs);
        for (const from of comings[to]!) come(from, to, runs);
        const share = inputs.taken(places.activeShare[to]!, month, segment.activeShare);
        const each = inputs.factor(places.spend[to]!, month, segment.spend * assumptions.spendIndex[month]!);
        const multiplier = inputs.factor(places.multiplier[to]!, month, assumptions.earn.eventMultiplier[month]!, segment.multiplier);
        spend(spent, ofPool[at]!, members[to]!, closing, joined[to]!, share, each, multiplier, runs);
      }
    });
  };

  /** What of the members leaves: churn, or by a retention curve as leavingShares has it. */
  const leavingOf = (of: number, month: number, churn: Taken, runs: number): Taken => {
    const curve = curves[of]!;
    if (curve.length === 0) return churn;
    if (!isMixDrawn[of]) return { from: ones, scale: typed.leaving[of]![month]! };
    const ages = curve.filter(({ age }) => age <= month);
    addJoined(young, of, month, ages, ({ there }) => there, runs);
    addJoined(gone, of, month, ages, (one) => one.gone, runs);
    const grownUp = ages.filter(({ age }) => age === curve.length);
    addJoined(grown, of, month, grownUp, (one) => one.there - one.gone, runs);
    mixLeaving(leaving, others[of]!, young, gone, grown, churn, runs);
    return { from: leaving, scale: 1 };
  };

  /** Parts of those who joined at some ages before a month. */
  const addJoined = (
    into: Row,
    of: number,
    month: number,
    ages: readonly CurveAge[],
    partOfOne: (age: CurveAge) => number,
    runs: number,
  ): void => {
    const place = places.joiners[of]!;
    const joinedAt = (age: number): number => segments[of]!.joiners[month - age]!;
    into.fill(0);
    if (place === null || place.step === 0) {
      addTaken(into, inputs.factor(place, month, 1), total(ages.map((one) => joinedAt(one.age) * partOfOne(one))), runs);
    } else for (const one of ages) addTaken(into, inputs.factor(place, month - one.age, joinedAt(one.age)), partOfOne(one), runs);
  };

  const come = (from: readonly number[], to: number, runs: number): void => {
    const [one, two, three, four] = from;
    const by = (of: number): number => migration[of]![to]!;
    if (four === undefined) return from.forEach((of) => addTimes(closing, stayed[of]!, by(of), runs));
    const [first, second, third, fourth] = [stayed[one!]!, stayed[two!]!, stayed[three!]!, stayed[four]!];
    addFour(closing, first, second, third, fourth, by(one!), by(two!), by(three!), by(four), runs);
  };

  const giveOut = (month: number, runs: number): void => {
    const cohort = standing + month;
    load(salesFactor, inputs.factor(places.sales, month, 1), Infinity, runs);
    if (salesByMonth) scaleToKnown(salesFactor, spent, salesByMonth[month]!, runs);
    const signUp = inputs.taken(places.signUpPoints, month, assumptions.earn.signUpPoints);
    const activity = inputs.taken(places.activityPoints, month, assumptions.earn.activityPoints);
    const rate = inputs.taken(places.earnRate, month, assumptions.earn.rate);
    points.fill(0);
    pools.forEach((_, at) => issue(left[at]![cohort]!, points, ofPool[at]!, salesFactor, rate, signUp, activity, runs));
    const worth = value * expected.ofCohort[cohort]![month]!;
    if (isContract) defer(deferred[cohort]!, deferredEach[cohort]!, spent, salesFactor, points, worth, runs);
  };

  const age = (liability: Row, month: number, runs: number): void => {
    load(index, inputs.factor(places.redemptionIndex, month, redemption.index[month]!), Infinity, runs);
    if (expiry.kind === 'inactivity' && expiry.rate !== null) {
      load(lapse[0]!, inputs.taken(places.lapse, month, expiry.rate), greatestOf('lapse'), runs);
    }
    redeemed.fill(0);
    liability.fill(0);
    const newest = standing + month;
    for (let cohort = 0; cohort <= newest; cohort++) {
      const old = month - cohortMonths[cohort]!;
      if (old > expiryAges[cohort]!) continue;
      const isOver = old === expiryAges[cohort]!;
      const inTheEnd = isContract && !isOver ? expected.ofCohort[cohort]![month]! : 0;
      const [owed, each] = [deferred[cohort]!, deferredEach[cohort]!];
      if (inTheEnd > 0 && !isLapsing && !isRedemptionCertain && old < hazards.length) {
        redeemAndOwe(left[0]![cohort]!, redeemed, hazards[old]!, index, liability, owed, each, 1 / inTheEnd, runs);
        continue;
      }
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
          if (isRedemptionCertain) redeemAt(rest, redeemed, Math.min(1, typed.hazards[old]! * redemption.index[month]!), runs);
          else redeem(rest, redeemed, hazards[old]!, index, runs);
        }
        if (isOver) rest.fill(0);
        if (!isContract) addTimes(liability, rest, stillRedeemed[pool]![cohort]![month]!, runs);
      }
      if (isLapsing && old < hazards.length) {
        add(toDate[cohort]!, gone, runs);
        add(redeemed, gone, runs);
      }
      if (inTheEnd === 0) continue;
      if (isLapsing) addOwedLapsing(liability, owed, each, toDate[cohort]!, outstanding, 1 / inTheEnd, value, runs);
      else addOwed(liability, owed, each, left[0]![cohort]!, 1 / inTheEnd, runs);
    }
  };

  const price = (cost: Row, liability: Row, month: number, runs: number): void => {
    perPoint.fill(0);
    rewards.forEach(({ unitCost }, of) => addTaken(perPoint, inputs.taken(places.unitCosts[of]!, month, unitCost), costs[of]!, runs));
    if (!isContract) times(liability, perPoint, runs);
    load(cost, inputs.factor(places.fixedCosts, month, assumptions.fixedCosts[month]!), Infinity, runs);
    addProduct(cost, perPoint, redeemed, runs);
  };

  return {
    outputs: outputs.count,
    inputs: drawn,
    evaluate: (given, wanted) => {
      const runs = wanted[0]!.length;
      const { figures } = room;
      given.forEach((row, input) => copyInto(drawn[input]!, row));
      for (let output = outputs.yearCost; output < outputs.count; output++) figures[output]!.fill(0);
      start(runs);
      for (let month = 0; month < months; month++) {
        const [cost, liability] = [figures[outputs.cost + month]!, figures[outputs.liability + month]!];
        moveMembers(month, runs);
        giveOut(month, runs);
        age(liability, month, runs);
        price(cost, liability, month, runs);
        add(figures[outputs.yearCost + yearOf[month]!]!, cost, runs);
      }
      wanted.forEach((row, output) => row.set(figures[output]!.subarray(0, runs)));
    },
  };
}

/** How many rows a layout asks for. */
function countRows(layOut: (rows: Workplace['rows']) => unknown): number {
  let count = 0;
  layOut((more) => {
    count += more;
    return [];
  });
  return count;
}

/** Nothing to do where a row stands there already. */
function copyInto(place: Row, row: Row): void {
  if (row.buffer !== place.buffer || row.byteOffset !== place.byteOffset) place.set(row);
}

/** In lists of four, but for the last. */
function inFours(items: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(items.length / 4) }, (_, at) => items.slice(4 * at, 4 * at + 4));
}

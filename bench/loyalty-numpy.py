"""The loyalty model of src/planning/loyalty in NumPy, to compare speed with: `python3 bench/loyalty-numpy.py`.

First line in: assumptions, runs and seed as JSON, in the form of LoyaltyAssumptions. Then a simulation for each further line, and a line out: the seconds it
took, mean and standard error of the cost of the whole plan and of the last liability. Draws are those of numpy.random.Generator, independent from run to run.

What it can do is what the comparison needs: points that expire after some months, a contract liability worked out by the plan itself, indices of 1, no groups.
"""

import json
import sys
import time

import numpy as np

# Runs computed together: what the months of such a chunk need stays in the processor's second cache.
CHUNK = 500
SHARES = {"churn", "active-share", "redemption", "lapse"}


def draw(rng, spec, shape):
    kind = spec["kind"]
    if kind == "normal":
        return rng.normal(spec["mean"], spec["sd"], shape)
    if kind == "lognormal":
        variance = np.log1p((spec["sd"] / spec["mean"]) ** 2)
        return rng.lognormal(np.log(spec["mean"]) - variance / 2, np.sqrt(variance), shape)
    if kind == "triangular":
        return rng.triangular(spec["min"], spec["mode"], spec["max"], shape)
    if kind == "uniform":
        return rng.uniform(spec["min"], spec["max"], shape)
    if kind == "pert":
        low, width = spec["min"], spec["max"] - spec["min"]
        a = 1 + 4 * (spec["mode"] - low) / width
        return low + width * rng.beta(a, 6 - a, shape)
    raise ValueError(kind)


class Programme:
    def __init__(self, plan):
        self.plan = plan
        self.months = plan["months"]
        self.segments = plan["segments"]
        self.rewards = plan["rewards"]
        assert plan["expiry"]["kind"] == "months" and plan["accounting"]["view"] == "contract-liability"
        assert plan["accounting"]["expectedRedemption"] is None and plan["accounting"]["openingLiability"] is None
        assert plan["salesByMonth"] is None and not plan["groups"] and set(plan["redemption"]["index"]) == {1}
        self.uncertain = {(one["input"], one["of"]): one for one in plan["uncertain"]}
        self.migration = np.array(plan["migration"]).T.copy()
        self.curve = np.array(plan["redemption"]["curve"])
        self.life = plan["expiry"]["months"]
        assert len(self.curve) == self.life
        self.redeemed = self.curve.sum()
        self.value = sum(one["share"] * one["faceValue"] / one["price"] for one in self.rewards)
        # Cohorts from the oldest, issued `life` − 1 months before the plan, to the last month's.
        ages = np.array([segment["openingPoints"] for segment in self.segments]).sum(0)
        assert len(ages) == self.life - 1
        self.opening = ages[::-1].copy()
        gone = np.cumsum(self.curve)[:-1][::-1]
        self.expected = np.concatenate([(self.redeemed - gone) / (1 - gone), np.full(self.months, self.redeemed)])
        first = (plan["start"]["month"] - plan["fiscalYearStart"]) % 12
        self.year_of = [(first + month) // 12 for month in range(self.months)]

    def input(self, rng, name, of, runs):
        """What is drawn, within its bounds: a row of runs, or one for each month."""
        one = self.uncertain[name, of]
        drawn = draw(rng, one["distribution"], (self.months, runs) if one["drawn"] == "month" else runs)
        return np.clip(drawn, 0, 1 if name in SHARES else None, out=drawn)

    def of_segments(self, rng, name, runs):
        """Month by month, or once: the last two dimensions are segments and runs."""
        return np.stack([self.input(rng, name, of, runs) for of in range(len(self.segments))], axis=-2)

    def simulate(self, rng, runs):
        plan, months, life = self.plan, self.months, self.life
        column = lambda field: np.array([one[field] for one in self.segments], float)[:, None]
        joiners = self.of_segments(rng, "joiners", runs) * np.array([one["joiners"] for one in self.segments]).T[:, :, None]
        staying = 1 - self.of_segments(rng, "churn", runs)
        active_share = self.of_segments(rng, "active-share", runs)
        spend = self.of_segments(rng, "spend", runs)
        spend *= column("spend") * np.array(plan["spendIndex"])[:, None, None]
        multiplier = self.of_segments(rng, "multiplier", runs)
        sales_factor = self.input(rng, "sales", 0, runs)
        multiplier *= self.input(rng, "earn-rate", 0, runs)
        sign_up = self.input(rng, "sign-up-points", 0, runs)
        activity = self.input(rng, "activity-points", 0, runs)
        share = self.input(rng, "redemption", 0, runs) / self.redeemed
        index = self.input(rng, "redemption-index", 0, runs)
        fixed = self.input(rng, "fixed-costs", 0, runs) * np.array(plan["fixedCosts"])[:, None]
        per_point = sum(
            self.input(rng, "unit-cost", of, runs) * (one["share"] * (1 - one["partnerShare"]) / one["price"])
            for of, one in enumerate(self.rewards)
        )
        # Of what is left at each age, from the oldest to the month of issue, as cohorts stand.
        gone = share * self.curve[:, None]
        rest = np.maximum(1 - (np.cumsum(gone, axis=0) - gone), 0)
        hazards = np.minimum(np.divide(gone, rest, out=np.ones_like(gone), where=rest > 0), 1)[::-1].copy()

        cohorts = len(self.expected)
        left, deferred, each = (np.empty((cohorts, runs)) for _ in range(3))
        standing = life - 1
        left[:standing] = self.opening[:, None]
        each[:standing] = self.value * self.expected[:standing, None]
        deferred[:standing] = each[:standing] * self.opening[:, None]
        per_expected = (1 / self.expected)[:, None]
        members = np.repeat(column("members"), runs, axis=1)
        cost, liability = np.empty((months, runs)), np.empty((months, runs))
        years = np.zeros((self.year_of[-1] + 1, runs))
        part, other = np.empty((life, runs)), np.empty((life, runs))
        for month in range(months):
            closing = self.migration @ (members * staying)
            closing += joiners[month]
            active = members + closing
            active *= 0.5
            active *= active_share
            members = closing
            sold = active * spend[month]
            sold *= sales_factor[month]
            sales = sold.sum(0)
            sold *= multiplier
            points = sold.sum(0)
            points *= plan["earn"]["eventMultiplier"][month]
            points += joiners[month].sum(0) * sign_up
            points += active.sum(0) * activity
            newest = standing + month
            worth = self.value * self.expected[newest]
            price = points * worth
            rate = np.divide(worth * sales, sales + price, out=np.zeros(runs), where=price > 0)
            left[newest], each[newest], deferred[newest] = points, rate, rate * points

            alive = slice(month, newest + 1)
            np.multiply(hazards, index[month], out=part)
            np.minimum(part, 1, out=part)
            part *= left[alive]
            left[alive] -= part
            redeemed = part.sum(0)
            np.multiply(each[alive], left[alive], out=part)
            part -= deferred[alive]
            part *= per_expected[alive]
            np.add(part, deferred[alive], out=other)
            np.maximum(other, 0, out=other)
            other.sum(0, out=liability[month])
            np.multiply(redeemed, per_point[month], out=cost[month])
            cost[month] += fixed[month]
            years[self.year_of[month]] += cost[month]
        return cost, liability, years


def simulated(programme, rng, runs):
    parts = [programme.simulate(rng, min(CHUNK, runs - first)) for first in range(0, runs, CHUNK)]
    return [np.concatenate(rows, axis=1) for rows in zip(*parts)]


def estimate(values):
    return {"value": values.mean(), "error": values.std(ddof=1) / np.sqrt(len(values))}


def main():
    asked = json.loads(sys.stdin.readline())
    programme = Programme(asked["assumptions"])
    rng = np.random.default_rng(asked["seed"])
    for _ in sys.stdin:
        started = time.perf_counter()
        cost, liability, years = simulated(programme, rng, asked["runs"])
        seconds = time.perf_counter() - started
        print(json.dumps({"seconds": seconds, "cost": estimate(years.sum(0)), "liability": estimate(liability[-1])}), flush=True)


main()

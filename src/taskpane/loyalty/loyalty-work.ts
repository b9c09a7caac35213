import type { AlmanacWorkbook, LoyaltyToBuild, LoyaltyTyped, OperationOptions } from '../../excel/contracts';
import { Cancelled } from '../../excel/office-failure';
import { loyaltyPageText } from '../../locales/loyalty-page';
import type { AcceptedLever } from '../../planning/loyalty/accept-lever';
import { reestimateRedemption } from '../../planning/loyalty/reestimate-redemption';
import type { SimulatedLoyalty } from '../../planning/loyalty/simulated-loyalty';
import type { LoyaltyRuns } from '../../planning/loyalty/simulate-loyalty';
import { formatsFor } from '../language/formats';
import { askRisk } from './ask-risk';
import { liveFan } from './fan-view';
import type { LoyaltyOutcome, LoyaltyState, SolveForm } from './loyalty-state';
import { reestimatedText } from './reestimated-text';
import { simulateAside } from './simulate-aside';
import { startRiskWorker } from './start-risk-worker';
import { startSimulationWorker } from './start-simulation-worker';
import { sheetsOf, spannedAddress, typedText } from './typed-text';

/** A piece of the page's work. */
export type LoyaltyWork = (workbook: AlmanacWorkbook, options: OperationOptions) => Promise<LoyaltyOutcome>;

/** A picture or a bar that changes more often is no help. */
const TELL_EVERY_MS = 250;

const nothing = { sheets: [], undoable: false, built: null, keeps: {} } as const;

export function build(asked: LoyaltyToBuild): LoyaltyWork {
  return async (workbook, options) => {
    const built = await workbook.buildLoyalty(asked, options);
    const said = loyaltyPageText(options.locale, built.cellsWritten === 0 ? 'unchanged' : 'built-said');
    return { ...nothing, kind: 'loyalty', said, built, keeps: { form: null, simulation: null, solved: null, noCap: false } };
  };
}

/**
 * Reads the plan's assumptions, simulates them, and sums up what came of it.
 * @param keep told of the runs that are known so far, at most every quarter of a second
 */
export function simulate(sampling: LoyaltyRuns, keep: (change: Partial<LoyaltyState>) => void): LoyaltyWork {
  return async (workbook, options) => {
    const { locale, onProgress, signal = new AbortController().signal } = options;
    const label = loyaltyPageText(locale, 'simulating');
    keep({ live: { done: 0, of: sampling.runs, fan: null } });
    try {
      const block = await workbook.readLoyalty(options);
      const { assumptions } = block;
      const began = performance.now();
      let told = began;
      const figures = await simulateAside(assumptions, sampling, startSimulationWorker, signal, ({ done, of, known, figures: rows }) => {
        const now = performance.now();
        if (now - told < TELL_EVERY_MS && done < of) return;
        told = now;
        onProgress?.({ step: 1, steps: 1, part: done / of, label });
        keep({ live: { done, of, fan: known === 0 ? null : liveFan(assumptions, rows, known) } });
      });
      const milliseconds = performance.now() - began;
      onProgress?.({ step: 1, steps: 1, label: loyaltyPageText(locale, 'summing') });
      const answer = await askRisk(
        { kind: 'sum-up', block: { rows: block.rows, scenario: block.scenario }, sampling, figures },
        startRiskWorker,
        signal,
        () => undefined,
      );
      if (answer.kind !== 'summed-up') throw new Error(`A worker answered ${answer.kind} to a simulation.`);
      const said = loyaltyPageText(locale, 'simulated-said');
      return {
        ...nothing,
        kind: 'loyalty',
        said,
        keeps: { live: null, simulation: { simulated: answer.simulated, milliseconds }, capsAt: block.capsAt },
      };
    } catch (error) {
      keep({ live: null });
      throw signal.aborted ? new Cancelled() : error;
    }
  };
}

/** Types shares that sum to 1 over those that do not. @param key a line of the block of the list that is meant; null takes all */
export function normalise(key: string | null): LoyaltyWork {
  return async (workbook, options) => typed(await workbook.typeLoyalty({ kind: 'normalise', key }, options), 'normalised-said', options);
}

/** Takes a limit that was found over. @param sheet of the assumptions, to lead to where its cells hold it already */
export function accept(accepted: AcceptedLever, sheet: string): LoyaltyWork {
  return async (workbook, options) => {
    const done = await workbook.typeLoyalty({ kind: 'accept', ...accepted }, options);
    if (done.cells.length > 0) return typed(done, 'accepted-said', options);
    const said = loyaltyPageText(options.locale, 'accepted-same', { sheet });
    return { ...nothing, kind: 'loyalty', said, sheets: [sheet], keeps: { solved: null } };
  };
}

/**
 * Has the retention of a segment follow the sheet `Retention`.
 *
 * @param of the place of the segment, from 0
 * @param sheet of the assumptions, to lead to
 */
export function takeRetention(of: number, segment: string, sheet: string): LoyaltyWork {
  return async (workbook, options) => {
    const { cells } = await workbook.typeLoyalty({ kind: 'retention', segment: of }, options);
    const [first, last] = [cells[0], cells.at(-1)];
    const same = {
      ...nothing,
      kind: 'loyalty',
      said: loyaltyPageText(options.locale, 'retention-same', { segment }),
      sheets: [sheet],
    } as const;
    if (!first || !last) return same;
    const said = loyaltyPageText(options.locale, 'retention-said', { segment, cells: spannedAddress(first.address, last.address) });
    return { ...same, said, undoable: true, keeps: { simulation: null, solved: null } };
  };
}

function typed({ cells }: LoyaltyTyped, told: 'normalised-said' | 'accepted-said', { locale }: OperationOptions): LoyaltyOutcome {
  const said = loyaltyPageText(locale, told, { cells: typedText(cells, locale) });
  return { ...nothing, kind: 'loyalty', said, sheets: sheetsOf(cells), undoable: true, keeps: { simulation: null, solved: null } };
}

/** Has the redemption curve follow what came true. @param sheet of the assumptions, to lead to */
export function reestimate(sheet: string): LoyaltyWork {
  return async (workbook, options) => {
    const { locale } = options;
    const { assumptions, actual } = await workbook.readLoyalty(options);
    const found = reestimateRedemption(assumptions, actual);
    const { cells } = await workbook.typeLoyalty({ kind: 'reestimate', ...found }, options);
    const said = reestimatedText(found, assumptions.start, formatsFor(locale));
    return { ...nothing, kind: 'loyalty', said, sheets: [sheet], undoable: cells.length > 0, keeps: { simulation: null, solved: null } };
  };
}

export function writeRisk(simulated: SimulatedLoyalty): LoyaltyWork {
  return async (workbook, options) => {
    const { sheet, cellsWritten } = await workbook.writeRisk(simulated, options);
    const said = loyaltyPageText(options.locale, cellsWritten === 0 ? 'written-same' : 'written-said', { sheet });
    return { ...nothing, kind: 'loyalty', said, sheets: [sheet], undoable: cellsWritten > 0 };
  };
}

/** Looks for how generous the programme may be; where no fiscal year has a cap there is nothing to look for. */
export function solve(asked: SolveForm, sampling: LoyaltyRuns): LoyaltyWork {
  return async (workbook, options) => {
    const { locale, onProgress, signal = new AbortController().signal } = options;
    const label = loyaltyPageText(locale, 'solving');
    try {
      const { scenario, assumptions, capsAt } = await workbook.readLoyalty(options);
      if (assumptions.caps.every((cap) => cap === null))
        return { ...nothing, kind: 'loyalty', said: '', keeps: { solved: null, noCap: true, capsAt } };
      let told = performance.now();
      const answer = await askRisk({ kind: 'solve', assumptions, ...asked, sampling }, startRiskWorker, signal, (done, of) => {
        const now = performance.now();
        if (now - told < TELL_EVERY_MS) return;
        told = now;
        onProgress?.({ step: 1, steps: 1, part: done / of, label });
      });
      if (answer.kind !== 'solved') throw new Error(`A worker answered ${answer.kind} to a solution.`);
      const solved = { ...asked, sampling, scenario, assumptions, solution: answer.solution };
      return { ...nothing, kind: 'loyalty', said: loyaltyPageText(locale, 'solved-said'), keeps: { solved, noCap: false } };
    } catch (error) {
      throw signal.aborted ? new Cancelled() : error;
    }
  };
}

export function buildMembers(): LoyaltyWork {
  return async (workbook, options) => {
    const { sheets, cellsWritten } = await workbook.buildMembers(options);
    const said = loyaltyPageText(options.locale, cellsWritten === 0 ? 'members-same' : 'members-said');
    return { ...nothing, kind: 'loyalty', said, sheets: sheets.map(({ name }) => name), undoable: cellsWritten > 0 };
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { forecast } from '../../src/forecasting/auto/forecast';
import type { ForecastMethod } from '../../src/forecasting/auto/methods';
import type { TestSeries } from './data';

export interface Answer {
  readonly point: readonly number[];
  readonly lower?: readonly number[];
  readonly upper?: readonly number[];
}

export interface BenchMethod {
  readonly name: string;
  forecast(series: TestSeries): Answer;
}

/** Share of the values that intervals are asked to cover. */
export const LEVEL = 0.8;

/** One of our methods. */
export function ours(method: ForecastMethod): BenchMethod {
  return {
    name: `our ${method}`,
    forecast: ({ history, future, period }) => forecast({ history, horizon: future.length, period, level: LEVEL, method }),
  };
}

/** The part of `@bsull/augurs` that is used. */
interface Augurs {
  default(from: { module_or_path: Uint8Array }): Promise<unknown>;
  MSTL: {
    ets(periods: number[]): {
      fit(values: Float64Array): void;
      predict(horizon: number, level: number): { point: number[]; intervals?: { lower: number[]; upper: number[] } };
      free(): void;
    };
  };
}

/** MSTL with automatic ETS by `@bsull/augurs`, as it is and on logarithms where these exist; none where the package is not installed. */
export async function augurs(): Promise<BenchMethod[]> {
  // A name the bundler does not follow: the package is optional.
  const name = '@bsull/augurs/mstl';
  const module = (await import(name).catch(() => null)) as Augurs | null;
  if (module === null) return [];
  const script = createRequire(__filename).resolve(name);
  await module.default({ module_or_path: readFileSync(script.replace(/\.js$/, '_bg.wasm')) });
  const mstl = (values: readonly number[], horizon: number, period: number): Answer => {
    const model = module.MSTL.ets(period > 1 ? [period] : []);
    try {
      model.fit(Float64Array.from(values));
      const { point, intervals } = model.predict(horizon, LEVEL);
      return { point, lower: intervals?.lower, upper: intervals?.upper };
    } finally {
      model.free();
    }
  };
  return [
    { name: 'augurs MSTL', forecast: ({ history, future, period }) => mstl(history, future.length, period) },
    {
      name: 'augurs MSTL on logs',
      forecast: ({ history, future, period }) => {
        if (!history.every((value) => value > 0)) return mstl(history, future.length, period);
        const { point, lower, upper } = mstl(history.map(Math.log), future.length, period);
        return { point: point.map(Math.exp), lower: lower?.map(Math.exp), upper: upper?.map(Math.exp) };
      },
    },
  ];
}

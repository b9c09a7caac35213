import { opexPageText } from '../../locales/opex-page';
import type { Fact } from '../frame/FactList';
import { capitalised } from '../language/capitalised';
import type { Formats } from '../language/formats';
import type { IncomingFacts, Sum } from './incoming-facts';

/** The main figures of what comes in, each with its name. */
export function factsOf({ bookings, budget, months, base }: IncomingFacts, formats: Formats): readonly Fact[] {
  const { locale } = formats;
  const lines = ({ count, amount }: Sum): string =>
    count === 0 ? opexPageText(locale, 'none') : opexPageText(locale, 'lines', { count, amount: formats.number(amount) });
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  return [
    { name: opexPageText(locale, 'bookings'), value: lines(bookings) },
    { name: opexPageText(locale, 'budget'), value: lines(budget) },
    ...(first && last ? [{ name: opexPageText(locale, 'period'), value: capitalised(formats.months(first, last)) }] : []),
    ...(base.length > 0
      ? [{ name: opexPageText(locale, 'base'), value: formats.list(base), detail: opexPageText(locale, 'base-detail') }]
      : []),
  ];
}

/** What of a file nothing is made of, in sentences. */
export function leftOut({ outside, plannedBase }: IncomingFacts, formats: Formats): readonly string[] {
  const { locale } = formats;
  return [
    ...(outside > 0 ? [opexPageText(locale, 'outside-year', { count: outside })] : []),
    ...(plannedBase.length > 0 ? [opexPageText(locale, 'base-budget', { names: formats.list(plannedBase) })] : []),
  ];
}

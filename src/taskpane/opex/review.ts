import type { WrittenOpex } from '../../excel/contracts';
import { opexPageText } from '../../locales/opex-page';
import type { Formats } from '../language/formats';
import { signed } from '../rolling/moved-sentence';

type Flagged = WrittenOpex['flagged'][number];

/** Flagged lines in sight. */
const IN_SIGHT = 10;

/** The flagged lines that are furthest off their plan, the furthest first. */
export function worthALook(flagged: readonly Flagged[]): readonly Flagged[] {
  return [...flagged].sort((a, b) => Math.abs(b.variance) - Math.abs(a.variance)).slice(0, IN_SIGHT);
}

/** A line's name, with its channel where it has one. */
export function lineName({ label, channel }: Pick<Flagged, 'label' | 'channel'>, { locale }: Formats): string {
  if (channel === '') return label;
  return locale === 'zh-CN' ? `${label}（${channel}）` : `${label} (${channel})`;
}

/** By how much a line is off, and whether that is good: `−1.2M unfavourable`. */
export function varianceText({ variance }: Pick<Flagged, 'variance'>, formats: Formats): string {
  return opexPageText(formats.locale, variance < 0 ? 'over' : 'under', { amount: signed(variance, formats) });
}

/** What part of its plan that is, and mostly by what. */
export function reasonText({ variance, share, largest }: Flagged, formats: Formats): string {
  const { locale } = formats;
  const part =
    share === null
      ? opexPageText(locale, 'no-plan')
      : opexPageText(locale, variance < 0 ? 'part-over' : 'part-under', { percent: formats.percent(Math.abs(share)) });
  return [part, ...(largest === null ? [] : [opexPageText(locale, `mostly.${largest}`)])].join(locale === 'zh-CN' ? '，' : ', ');
}

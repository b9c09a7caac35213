import type { DriversContext } from './drivers-context';

/** Every block by month: where it begins, what it is called. */
export function blocks({ columns: c, drivers, used, t }: DriversContext): readonly (readonly [column: number, title: string])[] {
  const solved = (columns: readonly number[], key: 'alone' | 'together', of: 'alone' | 'lever') =>
    used.map((driver, at) => {
      const title = t(key, { driver: driver.title });
      return [columns[at] ?? 0, driver[of] === null ? t('noClosedForm', { block: title }) : title] as const;
    });
  return [
    ...drivers.map(({ title, used: isUsed }, at) => [c.inputs[at] ?? 0, isUsed ? title : t('unused', { driver: title })] as const),
    [c.monthSales, t('sales')],
    [c.monthNet, t('net')],
    [c.monthGap, t('gap')],
    [c.monthGapShare, t('gapShare')],
    ...solved(c.alone, 'alone', 'alone'),
    ...solved(c.together, 'together', 'lever'),
    [c.left, t('left')],
  ];
}

/** The sums over the window. */
export const sumTitles = ({ t }: DriversContext): string[] => [t('sales'), t('net'), t('gap'), t('gapShare')];

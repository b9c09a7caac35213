import { InputError } from '../../locales/rolling-errors';
import { roundSplit } from '../../planning/media/round-split';
import { progressText } from '../../locales/progress';
import { range as addressOf } from '../../sheets/address';
import type { Area, Content } from '../../sheets/blueprint';
import { recommendedAreas } from '../../sheets/rolling/media-layout';
import { replaceCells } from '../cells-change';
import type { MediaAccepted, OperationOptions } from '../contracts';
import { refuseProtected } from '../guards';
import { roundTrip } from '../round-trip';
import { readScene, sheetNameOf } from '../scene';
import { Transaction } from '../transaction';
import { readRollingXml } from './store';

/**
 * Takes the recommended split of the media budget over: each month's budget stays what it is, and so do tools that are fixed or have no curve.
 *
 * @returns the months whose budgets changed, and the transaction (null when none did)
 * @throws InputError `no-rolling` where there is no rolling plan, `rolling-record-gone` where a program has dropped its stored definition, `media-gone` where its
 * `Media` was deleted; `media-lines-moved` where its lines are not where the build left them; `media-no-budget` where nothing is to be split;
 * `sheet-protected`
 */
export async function acceptMedia(
  context: Excel.RequestContext,
  { locale, signal, onProgress }: OperationOptions,
): Promise<{ result: MediaAccepted; transaction: Transaction | null }> {
  onProgress?.({ step: 1, steps: 2, label: progressText(locale, 'reading') });
  const scene = await readScene(context);
  const sheet = sheetNameOf(scene, 'Media');
  const gtm = sheetNameOf(scene, 'GTM');
  if (gtm === null) throw new InputError('no-rolling');
  const recordGone = new InputError('rolling-record-gone', { sheet: gtm });
  const xml = scene.rollingParts[0]?.getXml();
  if (!xml) throw recordGone;
  if (sheet === null) throw new InputError('media-gone');
  refuseProtected(scene, sheet);
  await roundTrip(context);
  const stored = readRollingXml(xml.value)?.content;
  const record = stored?.sheets.Media;
  const standing = scene.names.get('Almanac_Media_Sheet')?.area;
  if (!stored || !record) throw recordGone;
  if (standing?.columns !== record.area.columns || standing.rows !== record.area.rows) throw new InputError('media-lines-moved', { sheet });
  const areas = recommendedAreas(stored.media);
  const load = (area: Area) => context.workbook.worksheets.getItem(sheet).getRange(addressOf(area)).load('formulas,values');
  const free = load(areas.free);
  const months = areas.months.map(({ budget, recommended }) => ({ area: budget, budget: load(budget), recommended: load(recommended) }));
  await roundTrip(context);
  const column = ({ values }: Excel.Range): unknown[] => (values as unknown[][]).map(([value]) => value);
  const isFree = column(free).map((value) => value === 1);
  const splits = months.map(({ area, budget, recommended }) => {
    const [now, wanted] = [column(budget), column(recommended)];
    const tools = now.map((value, at) => ({
      budget: typeof value === 'number' ? value : 0,
      recommended: typeof wanted[at] === 'number' ? wanted[at] : 0,
      free: isFree[at] === true && typeof wanted[at] === 'number',
    }));
    const before = budget.formulas as Content[][];
    const after = roundSplit(tools, stored.moneyDigits).map((value, at): Content[] => [tools[at]?.free === true ? value : null]);
    return { area, before, after, split: tools.reduce((sum, tool) => sum + (tool.free ? tool.budget : 0), 0) };
  });
  if (splits.every(({ split }) => split <= 0)) throw new InputError('media-no-budget', { sheet });
  const changed = splits.map(({ area, before, after, split }) => (split > 0 ? replaceCells(sheet, area, before, after) : []));
  const result = { sheet, months: changed.filter((changes) => changes.length > 0).length };
  if (result.months === 0) return { result, transaction: null };
  const transaction = new Transaction(progressText(locale, 'done.media'));
  await transaction.run(changed.flat(), {
    signal,
    onBatch: (n, of) => onProgress?.({ step: 2, steps: 2, part: (n - 1) / of, label: progressText(locale, 'writing') }),
  });
  return { result, transaction };
}

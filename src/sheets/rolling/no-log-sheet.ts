import { gtmLogText } from '../../locales/gtm-log';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS, ROLES } from '../roles';
import type { RollingContext } from './context';

/** A sheet that is worked out from the log, when the log was deleted: it says so, instead of errors. */
export function noLogSheet({ locale, sheetNames }: RollingContext, id: 'Changes' | 'Accuracy'): SheetBlueprint {
  const draft = new Draft();
  const title = gtmLogText(locale, id === 'Changes' ? 'changes.title' : 'accuracy.title');
  draft.put(0, 0, title);
  draft.put(1, 0, gtmLogText(locale, 'log.gone'));
  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.note);
  draft.names.push({ name: `Almanac_${id}_Sheet`, area: draft.area() });
  return draft.sheet({
    id,
    name: sheetNames[id],
    tabColor: COLORS.lastYear,
    numberFormats: [],
    columnWidths: [],
    page: { orientation: 'Landscape', titleRows: null, titleColumns: null, footerLeft: title, printArea: null, pagesWide: 1 },
  });
}

import { cell } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { area, Draft } from '../draft';
import { COLORS } from '../roles';
import { pagesWide } from '../pages-wide';
import { checksName } from '../rolling/layout';
import { writeBlock } from './loyalty-block';
import { writeLoyaltyChecks, loyaltyProblems } from './loyalty-checks';
import { writeLists } from './loyalty-lists';
import { writeAges, writeMonths, writeProgramme, writeRetention, writeRewards, writeSegments } from './loyalty-tables';
import { styleLoyalty } from './loyalty-style';
import { loyaltyValidations } from './loyalty-validations';
import { writeGroups, writeRanges } from './loyalty-ranges';
import type { LoyaltyContext } from './context';
import { LOYALTY, LOYALTY_CHECKS, RANGE } from './layout';

/** What a loyalty plan assumes, table by table: all of it is typed here, with how sure it is. Same inputs in, same sheet out. */
export function loyaltySheet(context: LoyaltyContext): SheetBlueprint {
  const { rows, shape, t, sheetNames } = context;
  const draft = new Draft();
  draft.put(0, 0, t('title'));
  draft.put(1, 0, t('method'));
  draft.put(2, 0, loyaltyProblems(context));
  writeProgramme(context, draft);
  writeSegments(context, draft);
  writeMonths(context, draft);
  writeRetention(context, draft);
  writeAges(context, draft);
  writeRewards(context, draft);
  writeRanges(context, draft);
  writeGroups(context, draft);
  writeLoyaltyChecks(context, draft);
  writeLists(context, draft);
  writeBlock(context, draft);
  styleLoyalty(context, draft);
  const checks = area(rows.checks, LOYALTY.value, LOYALTY_CHECKS.length);
  const width = draft.area().columns;
  draft.names.push({ name: 'Almanac_Loyalty_Sheet', area: draft.area() }, { name: checksName('Loyalty'), area: checks });
  return draft.sheet({
    id: 'Loyalty',
    name: sheetNames.Loyalty,
    tabColor: COLORS.accent,
    validations: loyaltyValidations(context),
    conditionalFormats: [
      { area: checks, formula: `=N(${cell(rows.checks, LOYALTY.value)})<>0`, color: COLORS.off },
      {
        area: area(rows.segment, rows.migrationCheck, shape.segments),
        formula: `=N(${cell(rows.segment, rows.migrationCheck)})<>0`,
        color: COLORS.off,
      },
      {
        area: area(rows.ranges, RANGE.words, rows.places.length),
        formula: `=LEFT(${cell(rows.ranges, RANGE.words)},1)="▲"`,
        color: COLORS.off,
      },
    ],
    freeze: { rows: 3, columns: 1 },
    hiddenColumns: Array.from({ length: width - rows.lists }, (_, at) => rows.lists + at),
    page: {
      orientation: 'Landscape',
      titleRows: '$1:$3',
      titleColumns: '$A:$A',
      footerLeft: t('title'),
      printArea: area(0, 0, rows.end, rows.width),
      pagesWide: pagesWide(draft, rows.width),
    },
  });
}

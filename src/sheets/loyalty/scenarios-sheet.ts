import { SCENARIO_LEVERS } from '../../planning/loyalty/loyalty-inputs';
import { cell, range } from '../address';
import type { SheetBlueprint } from '../blueprint';
import { widthOf } from '../column-width';
import { area, Draft } from '../draft';
import { COLORS, ROLES } from '../roles';
import { checksName } from '../rolling/layout';
import { asText } from '../text-content';
import type { LoyaltyContext } from './context';
import { SCENARIO } from './layout';

/** Scenarios side by side, and the one cell that says which of them the plan is of. */
export function scenariosSheet(context: LoyaltyContext): SheetBlueprint {
  const { inputs, shape, t, sheetNames } = context;
  const draft = new Draft();
  const { label, inUse, first, switchRow, names, levers } = SCENARIO;
  draft.put(0, 0, t('scenarios.title'));
  draft.put(1, 0, t('scenarios.method'));
  draft.put(switchRow, label, t('scenarios.switch'));
  draft.put(switchRow, inUse, asText(inputs.inUse));
  draft.putRow(names, label, [t('scenarios.lever'), t('scenarios.inUse')]);
  inputs.scenarios.forEach(({ name }, at) => draft.put(names, first + at, asText(name)));
  const nameCells = range(area(names, first, 1, shape.scenarios), '$both');
  const place = `MATCH(${cell(switchRow, inUse, '$both')},${nameCells},0)`;
  SCENARIO_LEVERS.forEach((one, at) => {
    const r = levers + at;
    draft.put(r, label, t(`lever.${one}`));
    const typed = `INDEX(${range(area(r, first, 1, shape.scenarios), '$column')},${place})`;
    draft.put(r, inUse, `=IFERROR(IF(ISNUMBER(${typed}),${typed},1),1)`);
    inputs.scenarios.forEach(({ factors }, scenario) => draft.put(r, first + scenario, scenario === 0 ? 1 : (factors[one] ?? '')));
  });
  const check = levers + SCENARIO_LEVERS.length + 1;
  const typed = range(area(levers, first, SCENARIO_LEVERS.length, shape.scenarios), '$both');
  draft.put(check, label, t('scenarios.check'));
  draft.put(check, inUse, `=ISNA(${place})*1+COUNTIF(${typed},"<=0")+SUMPRODUCT(ISTEXT(${typed})*(LEN(${typed})>0))`);

  draft.style(area(0, 0), ROLES.title);
  draft.style(area(1, 0), ROLES.method);
  draft.style(area(switchRow, label), { bold: true });
  draft.style(area(switchRow, inUse), ROLES.input);
  draft.style(area(names, label), ROLES.headerLeft);
  draft.style(area(names, inUse, 1, 1 + shape.scenarios), ROLES.header);
  draft.style(area(names, first, 1, shape.scenarios), ROLES.input);
  draft.style(area(levers, inUse, SCENARIO_LEVERS.length), ROLES.lastYear);
  draft.style(area(levers, first + 1, SCENARIO_LEVERS.length, shape.scenarios - 1), ROLES.input);
  draft.style(area(check, label), ROLES.note);
  draft.style(area(check, inUse), ROLES.check);
  draft.format(area(levers, inUse, SCENARIO_LEVERS.length, 1 + shape.scenarios), '0.00" ×"');
  draft.widths(
    0,
    1,
    widthOf(
      SCENARIO_LEVERS.map((one) => t(`lever.${one}`)),
      { least: 30, most: 48 },
    ),
  );
  draft.widths(1, 1 + shape.scenarios, 16);
  draft.names.push({ name: 'Almanac_Scenarios_Sheet', area: draft.area() }, { name: checksName('Scenarios'), area: area(check, inUse) });
  const error = (message: string) => ({ title: t('inputError'), message });
  return draft.sheet({
    id: 'Scenarios',
    name: sheetNames.Scenarios,
    tabColor: COLORS.accent,
    validations: [
      {
        area: area(switchRow, inUse),
        rule: { list: { inCellDropDown: true, source: `=${nameCells}` } },
        prompt: null,
        error: error(t('scenarios.allowed')),
      },
      {
        area: area(levers, first + 1, SCENARIO_LEVERS.length, shape.scenarios - 1),
        rule: { decimal: { formula1: 0, operator: 'GreaterThan' } },
        prompt: null,
        error: error(t('scenarios.factorAllowed')),
      },
    ],
    conditionalFormats: [{ area: area(check, inUse), formula: `=N(${cell(check, inUse)})<>0`, color: COLORS.off }],
    freeze: { rows: names + 1, columns: 1 },
    page: {
      orientation: 'Landscape',
      titleRows: null,
      titleColumns: null,
      footerLeft: t('scenarios.title'),
      printArea: draft.area(),
      pagesWide: 1,
    },
  });
}

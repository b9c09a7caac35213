import type { Locale } from '../../../src/locales/locale';
import type { LoyaltyAssumptions } from '../../../src/planning/loyalty/loyalty-assumptions';
import type { LoyaltyInputs, ScenarioInputs } from '../../../src/planning/loyalty/loyalty-inputs';
import { inputsOf } from '../../../src/planning/loyalty/template-inputs';
import type { SheetBlueprint } from '../../../src/sheets/blueprint';
import { loyaltyContext, loyaltySheets, type LoyaltyContext } from '../../../src/sheets/loyalty';
import type { PlanLine } from '../../../src/sheets/loyalty/plan-layout';
import { calculated, DrawnBook } from '../../support/drawn-book';

export const BASE: ScenarioInputs = { name: 'Base', factors: {} };

/** The loyalty sheets of some assumptions in a calculated workbook. */
export class DrawnLoyalty extends DrawnBook {
  private constructor(
    readonly context: LoyaltyContext,
    readonly blueprints: readonly SheetBlueprint[],
    engine: ConstructorParameters<typeof DrawnBook>[0],
  ) {
    super(engine);
  }

  static async of(
    assumptions: LoyaltyAssumptions,
    {
      inputs = {},
      locale = 'en-US',
      scenarios = [BASE],
    }: { readonly inputs?: Partial<LoyaltyInputs>; readonly locale?: Locale; readonly scenarios?: readonly ScenarioInputs[] } = {},
  ): Promise<DrawnLoyalty> {
    const context = loyaltyContext({
      inputs: { ...inputsOf(assumptions, scenarios, []), ...inputs },
      locale,
      annual: null,
      moneyDigits: 0,
    });
    const blueprints = loyaltySheets(context);
    return new DrawnLoyalty(context, blueprints, await calculated(blueprints));
  }

  /** A line of `Loyalty Plan` by month. */
  line(key: PlanLine): unknown[] {
    return this.planRow(this.context.plan.line(key));
  }

  planRow(row: number): unknown[] {
    const { at, shape } = this.context;
    return this.block('Loyalty Plan', row, at.month, 1, shape.months)[0] ?? [];
  }

  /** A line of `Loyalty Plan` by fiscal year. */
  years(key: PlanLine): unknown[] {
    const { at, shape, plan } = this.context;
    return this.block('Loyalty Plan', plan.line(key), at.year, 1, shape.years)[0] ?? [];
  }
}

import {
  DataValidationType,
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  ObjectMatrix,
  UniverInstanceType,
  type IRange,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import {
  DataValidationCacheService,
  DataValidatorRegistryService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/preset-sheets-data-validation';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { judgeDatesByNumber } from './date-judge';
import { overlap } from './overlap';

/**
 * Keeps the grid's marks on cells that break their validation true. The grid judges a cell when it is typed into and never again: a formula
 * stayed marked for what it was before its first calculation. It takes for a date what looks like one to it, which no Chinese month does. And it judges in
 * the idle time of the page, when a sheet may be gone.
 */
export async function keepValidationMarks(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  const rules = injector.get(SheetDataValidationModel);
  const cache = injector.get(DataValidationCacheService);
  injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.['applyFormulaCalculationResult']) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const calculated = new ObjectMatrix(cellValue).getDataRange();
    const judged = rules.getRules(unitId, subUnitId).flatMap(({ ranges }) => ranges.flatMap((range: IRange) => overlap(range, calculated)));
    if (judged.length > 0) cache.markRangeDirty(unitId, subUnitId, judged);
  });

  const dates = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
  if (dates) judgeDatesByNumber(dates);

  const instances = injector.get(IUniverInstanceService);
  const validator = injector.get(SheetsDataValidationValidatorService);
  const judge = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, subUnitId, ranges) => {
    const stands = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    return stands ? judge(unitId, subUnitId, ranges) : [];
  };
}

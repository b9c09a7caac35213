import type { DataValidatorRegistryService, IValidatorCellInfo } from '@univerjs/preset-sheets-data-validation';

type DateValidator = Pick<NonNullable<ReturnType<DataValidatorRegistryService['getValidatorItem']>>, 'isValidType'>;

/** Makes the grid take every number for a date, as Excel does, however it is shown: it asked whether the text shown reads as one. */
export function judgeDatesByNumber(validator: DateValidator): void {
  const judge = validator.isValidType.bind(validator);
  validator.isValidType = async (cell: IValidatorCellInfo, formula, rule) => typeof cell.value === 'number' || judge(cell, formula, rule);
}

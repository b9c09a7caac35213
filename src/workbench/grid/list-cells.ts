import { DataValidationType, LifecycleService, LifecycleStages, type Univer } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/preset-sheets-data-validation';
import { listCellStyle } from './list-cell-style';

/** Has the grid draw the text of list cells in its place, from its first drawing on. */
export async function alignListCells(univer: Univer): Promise<void> {
  const injector = univer.__getInjector();
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const render = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.LIST)?.canvasRender;
  if (!render) return;
  const draw = render.drawWith.bind(render);
  render.drawWith = (context, info, ...rest) => draw(context, { ...info, style: listCellStyle(info.style ?? {}) }, ...rest);
}

import type { SheetBlueprint, SheetId } from '../../sheets/blueprint';
import { ROLES } from '../../sheets/roles';
import { marksOf } from '../cell-marks';
import { recordOf } from '../look';
import { isOf, type GroupRecord, type GroupRecords, type SheetGroup } from './group';

/** How the sheets of a group are left, for the next build. */
export function sheetRecords<Id extends SheetId>(group: SheetGroup<Id>, blueprints: readonly SheetBlueprint[]): GroupRecords<Id> {
  const records: Partial<Record<SheetId, GroupRecord>> = Object.fromEntries(
    blueprints.flatMap((blueprint) =>
      isOf(group, blueprint.id)
        ? [
            [
              blueprint.id,
              {
                ...recordOf(blueprint),
                marks: marksOf(blueprint.contents[0]?.cells ?? []),
                typing: blueprint.styles.filter(({ style }) => style === ROLES.input).map(({ area }) => area),
              },
            ] as const,
          ]
        : [],
    ),
  );
  return records as GroupRecords<Id>;
}

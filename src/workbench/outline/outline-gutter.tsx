import { useMemo, useSyncExternalStore, type ReactElement } from 'react';
import { useTexts } from '../app/workbench-context';
import type { GridPane, GridView } from '../grid/grid-view';
import { isFolded, outlineGroups, shownToLevel, toggled, type OutlineGroup } from './groups';
import type { OutlineSource } from './sheet-outline';

/** Width of one level of the outline. */
const STEP = 16;

/** The strip left of the grid in which grouped rows are folded and opened; it takes no room on a sheet without groups. */
export function OutlineGutter({ view, source }: { readonly view: GridView; readonly source: OutlineSource }): ReactElement | null {
  const t = useTexts();
  const outline = useSyncExternalStore(source.subscribe, source.current);
  const panes = useSyncExternalStore(view.subscribe, view.panes);
  const groups = useMemo(() => outlineGroups(outline.levels), [outline.levels]);
  const deepest = Math.max(0, ...groups.map((group) => group.level));
  if (deepest === 0) return null;
  const hidden = new Set(outline.hidden);
  const columns = panes.filter((pane) => pane.key === 'viewMain' || pane.key === 'viewMainTop');
  const top = Math.min(...columns.map((pane) => pane.top));
  return (
    <div className="outline" style={{ width: STEP * (deepest + 1) + 4 }} role="group" aria-label={t('outline')}>
      <div className="outline__levels" style={{ top: top - 20 }}>
        {Array.from({ length: deepest + 1 }, (_, index) => (
          <button
            key={index}
            type="button"
            className="outline__level"
            aria-label={t('outline-level', { level: index + 1 })}
            onClick={() => source.hide(shownToLevel(index + 1, outline.levels, outline.hidden))}
          >
            {index + 1}
          </button>
        ))}
      </div>
      {columns.map((pane) => (
        <div key={pane.key} className="outline__pane" style={{ top: pane.top, height: pane.height }}>
          {groups.map((group) => (
            <Bracket
              key={`${group.level} ${group.first}`}
              group={group}
              pane={pane}
              view={view}
              folded={isFolded(group, hidden)}
              onToggle={() => source.hide(toggled(group, outline.hidden))}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface BracketProps {
  readonly group: OutlineGroup;
  readonly pane: GridPane;
  readonly view: GridView;
  readonly folded: boolean;
  readonly onToggle: () => void;
}

/** One group: a line along its rows and, beside the row below, the button that folds it, as in Excel. */
function Bracket({ group, pane, view, folded, onToggle }: BracketProps): ReactElement | null {
  const t = useTexts();
  const at = (row: number) => pane.originTop + view.rowBottom(row) * pane.zoom;
  const start = at(group.first - 1);
  const end = at(group.last);
  const below = at(group.last + 1);
  if (below < 0 || start > pane.height) return null;
  const left = 4 + (group.level - 1) * STEP;
  return (
    <>
      {!folded && (
        <div className="outline__line" style={{ left: left + STEP / 2 - 1, top: start + 3, height: Math.max(0, end - start - 3) }} />
      )}
      <button
        type="button"
        className="outline__button"
        style={{ left: left + 1, top: (end + below) / 2 - 7 }}
        aria-expanded={!folded}
        aria-label={t('outline-rows', { first: group.first + 1, last: group.last + 1 })}
        onClick={onToggle}
      >
        {folded ? '+' : '−'}
      </button>
    </>
  );
}

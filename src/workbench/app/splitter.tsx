import { useState, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { PANE_WIDTHS } from '../settings/preferences';
import { useTexts, useWorkbench, useWorkbenchState } from './workbench-context';

const KEY_STEP = 10;

/** The handle between grid and pane: dragged, or moved by the arrow keys, Home and End. */
export function Splitter(): ReactElement {
  const t = useTexts();
  const { actions } = useWorkbench();
  const width = useWorkbenchState((state) => state.paneWidth);
  const [held, setHeld] = useState<{ readonly x: number; readonly width: number } | null>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + KEY_STEP, ArrowRight: width - KEY_STEP, Home: PANE_WIDTHS.least, End: PANE_WIDTHS.most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    actions.setPaneWidth(wanted);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld({ x: event.clientX, width });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held) actions.setPaneWidth(held.width + held.x - event.clientX);
  };

  return (
    <div
      className={held ? 'splitter splitter--held' : 'splitter'}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('pane-resize')}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      aria-valuenow={width}
      aria-valuetext={`${width} px`}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => setHeld(null)}
      onPointerCancel={() => setHeld(null)}
      onDoubleClick={() => actions.setPaneWidth(PANE_WIDTHS.usual)}
    />
  );
}

import { Button, Tooltip } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactElement } from 'react';
import type { AddinManifest } from '../manifest/manifest';
import { Splitter } from './splitter';
import { useTexts, useWorkbench, useWorkbenchState } from './workbench-context';

/**
 * The task pane: the add-in's own page in a frame. A closed pane stays loaded, because in the shared runtime the page also holds the
 * custom functions and the ribbon commands.
 */
export function TaskPane({ manifest }: { readonly manifest: AddinManifest }): ReactElement {
  const t = useTexts();
  const { actions } = useWorkbench();
  const open = useWorkbenchState((state) => state.paneOpen);
  const width = useWorkbenchState((state) => state.paneWidth);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    if (frame.current) actions.attachPane(frame.current);
  }, [actions]);

  return (
    <aside className={open ? 'pane' : 'pane pane--closed'} style={{ width }} aria-label={t('pane-frame', { name: manifest.name })}>
      <Splitter />
      <div className="pane__head">
        <img src={manifest.icon} alt="" width={16} height={16} />
        <h2>{manifest.name}</h2>
        <Tooltip content={t('pane-close')} relationship="label">
          <Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={() => actions.showPane(false)} />
        </Tooltip>
      </div>
      <iframe ref={frame} className="pane__frame" title={t('pane-frame', { name: manifest.name })} />
    </aside>
  );
}

import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RibbonButton, RibbonGroup } from '../manifest/ribbon';
import { StandIn } from './stand-in';
import { useTexts, useWorkbench, useWorkbenchState } from './workbench-context';

/** The add-in's commands as its manifest declares them, and beside them what this page is. */
export function Ribbon(): ReactElement {
  const t = useTexts();
  const manifest = useWorkbenchState((state) => state.manifest);
  const groups = manifest?.tabs.flatMap((tab) => tab.groups) ?? [];
  return (
    <div className="ribbon">
      <nav className="ribbon__groups" aria-label={t('ribbon')}>
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </nav>
      <StandIn />
    </div>
  );
}

function Group({ group }: { readonly group: RibbonGroup }): ReactElement {
  return (
    <section className="ribbon__group" aria-label={group.label}>
      <div className="ribbon__buttons">
        {group.buttons.map((button) =>
          button.items.length > 0 ? <MenuCommand key={button.id} button={button} /> : <Command key={button.id} button={button} />,
        )}
      </div>
      <div className="ribbon__caption" aria-hidden="true">
        {group.label}
      </div>
    </section>
  );
}

function Tip({ button }: { readonly button: RibbonButton }): ReactElement {
  return (
    <div className="ribbon__tip">
      <strong>{button.tipTitle}</strong>
      <span>{button.tipText}</span>
    </div>
  );
}

function Command({ button }: { readonly button: RibbonButton }): ReactElement {
  const { actions } = useWorkbench();
  const idle = useWorkbenchState((state) => state.busy === null);
  const pressed = useWorkbenchState((state) => (button.action?.type === 'ShowTaskpane' ? state.paneOpen : undefined));
  return (
    <Tooltip content={{ children: <Tip button={button} /> }} relationship="description" positioning="below-start" withArrow>
      <button
        type="button"
        className="ribbon__button"
        data-command={button.id}
        aria-pressed={pressed}
        disabled={!idle || !button.enabled}
        onClick={() => actions.press(button)}
      >
        <Face button={button} />
      </button>
    </Tooltip>
  );
}

function MenuCommand({ button }: { readonly button: RibbonButton }): ReactElement {
  const { actions } = useWorkbench();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className="ribbon__button" data-command={button.id} disabled={!button.enabled}>
          <Face button={button} />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {button.items.map((item) => (
            <MenuItem key={item.id} disabled={!item.enabled} onClick={() => actions.press(item)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Face({ button }: { readonly button: RibbonButton }): ReactElement {
  return (
    <>
      <img src={button.icon} alt="" width={32} height={32} draggable={false} />
      <span>{button.label}</span>
    </>
  );
}

import { typeOf, type ManifestReader } from './reader';

/** What a ribbon button does. */
export type RibbonAction = { readonly type: 'ShowTaskpane' } | { readonly type: 'ExecuteFunction'; readonly name: string };

/** A button, or an entry of a menu button. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tipText: string;
  /** Address of the icon nearest to 32 pixels from above, so that it is sharp on dense screens too. */
  readonly icon: string;
  readonly action: RibbonAction | null;
  readonly enabled: boolean;
  /** Entries of a menu button; empty for a plain one. */
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** A custom tab with its label, or an Office tab (`TabHome`) that the groups are added to. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** The add-in's part of the ribbon, in the order of the manifest. */
export function parseRibbon(reader: ManifestReader): RibbonTab[] {
  const surface = reader.extensionPoint('PrimaryCommandSurface');
  if (!surface) return [];
  return children(surface, 'OfficeTab', 'CustomTab').map((tab) => ({
    id: tab.getAttribute('id') ?? '',
    label: tab.localName === 'CustomTab' ? reader.resource(child(tab, 'Label')) : null,
    groups: children(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: reader.resource(child(group, 'Label')),
      buttons: children(group, 'Control').map((control) => button(control, reader)),
    })),
  }));
}

function button(control: Element, reader: ManifestReader): RibbonButton {
  const tip = child(control, 'Supertip');
  const items = child(control, 'Items');
  return {
    id: control.getAttribute('id') ?? '',
    label: reader.resource(child(control, 'Label')),
    tipTitle: reader.resource(tip && child(tip, 'Title')),
    tipText: reader.resource(tip && child(tip, 'Description')),
    icon: icon(child(control, 'Icon'), reader),
    action: action(child(control, 'Action')),
    enabled: child(control, 'Enabled')?.textContent?.trim() !== 'false',
    items: items ? children(items, 'Item').map((item) => button(item, reader)) : [],
  };
}

function action(element: Element | null): RibbonAction | null {
  if (!element) return null;
  if (typeOf(element) === 'ShowTaskpane') return { type: 'ShowTaskpane' };
  const name = child(element, 'FunctionName')?.textContent?.trim();
  return name ? { type: 'ExecuteFunction', name } : null;
}

const SHARP_ENOUGH = 64;

function icon(element: Element | null, reader: ManifestReader): string {
  const images = element ? children(element, 'Image') : [];
  const sized = images.map((image) => ({ image, size: Number(image.getAttribute('size')) })).sort((a, b) => a.size - b.size);
  const chosen = sized.find((entry) => entry.size >= SHARP_ENOUGH) ?? sized[sized.length - 1];
  return chosen ? reader.address(reader.resource(chosen.image)) : '';
}

function children(parent: Element, ...names: string[]): Element[] {
  return [...parent.children].filter((element) => names.includes(element.localName));
}

function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

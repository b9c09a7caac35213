import type { Locale } from '../../locales/locale';
import { parseRibbon, type RibbonTab } from './ribbon';
import { ManifestReader } from './reader';

/** What the workbench takes from an add-in's manifest, its texts in one language and its addresses on the server that serves it here. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  /** The page of the shared runtime, shown as the task pane. */
  readonly taskpane: string;
  /** Metadata of the custom functions in this language, and their namespace; null for an add-in without any. */
  readonly functions: { readonly metadata: string; readonly namespace: string } | null;
  readonly tabs: readonly RibbonTab[];
}

/**
 * Reads a task pane add-in's XML manifest. The addresses in it name the machine it was built for; here they are taken relative to its
 * start page, so that the same manifest works on any port.
 *
 * @param served address the manifest was fetched from; the start page is expected beside it
 * @throws Error naming what is missing or malformed
 */
export function parseManifest(document: Document, locale: Locale, served: string): AddinManifest {
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent?.trim().split('\n')[0] ?? 'XML');
  const reader = new ManifestReader(document, locale, served);
  const taskpane = reader.required(document.querySelector('DefaultSettings > SourceLocation'), 'DefaultSettings/SourceLocation');
  const point = reader.extensionPoint('CustomFunctions');
  return {
    id: document.querySelector('OfficeApp > Id')?.textContent?.trim() ?? '',
    name: reader.localised(reader.required(document.querySelector('OfficeApp > DisplayName'), 'DisplayName')),
    icon: reader.address(
      reader.localised(document.querySelector('OfficeApp > HighResolutionIconUrl') ?? document.querySelector('OfficeApp > IconUrl')),
    ),
    taskpane: reader.address(reader.localised(taskpane)),
    functions: point && {
      metadata: reader.address(reader.resource(point.querySelector('Metadata > SourceLocation'))),
      namespace: reader.resource(point.querySelector('Namespace')),
    },
    tabs: parseRibbon(reader),
  };
}

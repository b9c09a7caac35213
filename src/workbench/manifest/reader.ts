import type { Locale } from '../../locales/locale';

/** Finds texts and addresses in a manifest: `resid` references, per-language overrides, the host's own section. */
export class ManifestReader {
  private readonly base: string;

  constructor(
    readonly document: Document,
    private readonly locale: Locale,
    private readonly served: string,
  ) {
    const start = document.querySelector('DefaultSettings > SourceLocation')?.getAttribute('DefaultValue') ?? '';
    this.base = start.slice(0, start.lastIndexOf('/') + 1);
  }

  /** The element, or an error naming what the manifest lacks. */
  required(element: Element | null, what: string): Element {
    if (!element) throw new Error(`<${what}>`);
    return element;
  }

  /** An element's `DefaultValue`, or the value of its override for the language. */
  localised(element: Element | null): string {
    if (!element) return '';
    const override = [...element.children].find(
      (child) => child.localName === 'Override' && child.getAttribute('Locale')?.toLowerCase() === this.locale.toLowerCase(),
    );
    return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  }

  /** The text or address an element's `resid` stands for. */
  resource(element: Element | null): string {
    const id = element?.getAttribute('resid');
    if (!id) return '';
    const found = [...this.document.querySelectorAll('Resources > * > *')].find((entry) => entry.getAttribute('id') === id);
    return this.localised(this.required(found ?? null, `Resources: ${id}`));
  }

  /** An address of the manifest on the server it was fetched from. */
  address(given: string): string {
    return this.base && given.startsWith(this.base) ? new URL(given.slice(this.base.length), this.served).href : given;
  }

  /** The workbook host's extension point of a type, such as `PrimaryCommandSurface`. */
  extensionPoint(type: string): Element | null {
    const points = [...this.document.querySelectorAll('VersionOverrides ExtensionPoint')];
    return points.find((point) => typeOf(point) === type) ?? null;
  }
}

/** The `xsi:type` of an element. */
export function typeOf(element: Element): string {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}

import { ThemeService, type Univer } from '@univerjs/core';
import { CanvasColorService, ICanvasColorService } from '@univerjs/preset-sheets-core';

/** Perceived lightness mirrored onto what is easy to read in the dark; pale fills gain chroma, which they lose there, and text gives some up. */
const MIRRORED = 'calc(1 - 0.7 * l) calc(c * (0.1 + 1.2 * l)) h';
const HEX = /^#[0-9a-f]{6}$/i;

/**
 * The colours of cells in the dark theme. The grid's own rule inverts each colour, which makes pale fills (the yellow of input cells) almost
 * black and leaves blue text hard to read. Browsers that do not know relative colours keep the grid's rule.
 */
class DarkColors extends CanvasColorService {
  private readonly capable = CSS.supports('color', `oklch(from #000000 ${MIRRORED})`);

  constructor(private readonly themes: ThemeService) {
    super(themes);
  }

  override getRenderColor(color: string): string {
    return this.capable && this.themes.darkMode && HEX.test(color) ? `oklch(from ${color} ${MIRRORED})` : super.getRenderColor(color);
  }
}

/** From here on the grid draws with these colours in the dark theme; before the first workbook is drawn. */
export function applyDarkColors(univer: Univer): void {
  univer
    .__getInjector()
    .replace([ICanvasColorService, { useFactory: (themes: ThemeService) => new DarkColors(themes), deps: [ThemeService] }]);
}

// Renders assets/icons/*.svg to the PNG files the manifest names. Each glyph is drawn three times (16, 32 and 80 pixels), because one drawing
// cannot be crisp at every size; 64 is the 32 doubled. The PNG files are committed: run this after changing a drawing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/browser.mjs';
import { inProject } from './lib/paths.mjs';

const executablePath = findBrowser();
if (executablePath === null)
  throw new Error('Rendering icons needs Chromium, Chrome or Edge: install one, or set CHROME_PATH to its program.');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const drawings = readdirSync(inProject('assets/icons')).filter((name) => name.endsWith('.svg'));
for (const name of drawings) {
  const [, glyph, drawn] = /^(.+)-(\d+)\.svg$/.exec(name) ?? [];
  if (glyph === undefined) throw new Error(`assets/icons/${name} must be named glyph-size.svg.`);
  for (const scale of drawn === '32' ? [1, 2] : [1]) {
    const size = Number(drawn);
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: scale });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(inProject('assets/icons', name), 'utf8')}`);
    writeFileSync(inProject(`assets/${glyph}-${size * scale}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
console.log(`${drawings.length} drawings rendered to assets/.`);

// Fails on any axe-core violation and on sideways scrolling of a pack's web page, at desktop and telephone width.
//
//   npm install && node check.mjs PAGE.html [FOLDER-FOR-SCREENSHOTS]
//
// Uses the Chromium at CHROMIUM (default /usr/bin/chromium); downloads no browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const WIDTHS = [1280, 320];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const [page, folder] = process.argv.slice(2);
if (!page) {
  console.error('usage: node check.mjs PAGE.html [FOLDER-FOR-SCREENSHOTS]');
  process.exit(2);
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const profile = mkdtempSync(join(tmpdir(), 'page-check-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: FLAGS,
});
let faults = 0;
try {
  for (const width of WIDTHS) {
    faults += await check(await browser.newPage(), width);
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
console.log(faults === 0 ? `${page}: no violations` : `${page}: ${faults} violations`);
process.exit(faults === 0 ? 0 : 1);

async function check(tab, width) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.goto(pathToFileURL(resolve(page)).href);
  await tab.evaluate(axe);
  const result = await tab.evaluate(
    (rules) => window.axe.run(document, { runOnly: { type: 'tag', values: rules } }),
    RULES,
  );
  for (const violation of result.violations) {
    console.error(`${width} px: ${violation.id}: ${violation.help}`);
    violation.nodes.slice(0, 5).forEach((node) => console.error(`    ${node.target.join(' ')}\n    ${node.failureSummary}`));
  }
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    console.error(`${width} px: the page is ${wide} px wider than the screen`);
  }
  if (folder) {
    await tab.screenshot({ path: join(folder, `page-${width}.png`) });
  }
  return result.violations.length + (wide > 0 ? 1 : 0);
}

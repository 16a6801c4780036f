// The page in Firefox, from the disk, as a person meets it: it opens with a plan inside,
// shows its first numbers, follows one edit by keyboard, copies a block and pastes it.
//   node open.mjs PAGE PLAN
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './start.mjs';

const [page, plan] = process.argv.slice(2);
const cell = 'tr[data-path$=".rates.mql"] td.yours';

// inserted is the page with a plan inside, as the command makes it: see web.Insert.
function inserted() {
  const place = '<script type="application/json" id="plan">';
  const escape = (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0');
  const inside = JSON.stringify(JSON.parse(readFileSync(plan, 'utf8'))).replace(/[<\x80-\uffff]/g, escape);
  return readFileSync(page, 'latin1').replace(place, () => place + inside);
}

await start(async ({ dir, open }) => {
  const file = join(dir, 'plan.html');
  writeFileSync(file, inserted(), 'latin1');
  const p = await open(file);
  await p.there('.strip .figure-value');
  const before = await p.text('.strip');
  console.log('first numbers after', await p.tab.evaluate(() => performance.now() | 0), 'ms at most');

  await p.tab.click('#nav-assume');
  await p.there(cell);
  await p.tab.click(cell);
  await p.type('44');
  await p.press('Enter');
  await p.shows(cell, '44.0');

  // The browser's own keys copy two cells and paste them below, by way of the dock.
  await p.tab.click(cell);
  await p.held('Shift', 'ArrowRight');
  await p.held('Control', 'c');
  await p.press('ArrowDown');
  await p.held('Control', 'v');
  await p.there('.dock');
  await p.press('Enter');
  await p.gone('.dock');
  await p.until("document.querySelectorAll('.sheet .picked').length === 2", 'what was pasted is chosen');
  const below = await p.tab.$eval(cell, (one) => one.closest('tr').nextElementSibling.querySelector('td.yours').innerText.trim());
  assert.equal(below, '44.0', 'what was copied is pasted');

  await p.tab.click('#nav-overview');
  await p.there('.strip');
  assert.notEqual(await p.text('.strip'), before, 'the numbers follow the edit');
  await p.tab.click('#lang');
  await p.until("document.documentElement.lang === 'zh-CN'", 'the page is Chinese');
});

// The page in Firefox, from the disk, as a person meets it: packed by the command it opens with a plan inside,
// shows its first numbers, draws the same bits as the command, follows one edit by keyboard, copies a block
// and pastes it.
//   node open.mjs PLAN COMMAND
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { start } from './start.mjs';

const [plan, command] = process.argv.slice(2);
const cell = 'tr[data-path$=".rates.mql"] td.yours';

// drawn is the digest of what a question draws in the page.
async function drawn(question) {
  const { part } = await planleaf.draw({ ...question, do: 'draw' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', part));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

await start(async ({ dir, open }) => {
  const file = join(dir, 'plan.html');
  execFileSync(command, ['pack', plan, '-o', file]);
  const p = await open(file);
  await p.there('.strip .figure-value');
  const before = await p.text('.strip');
  console.log('first numbers after', await p.tab.evaluate(() => performance.now() | 0), 'ms at most');

  await p.until("document.querySelector('.figure-range')?.innerText.startsWith('80% range')", 'the ranges of the key figures');
  const { digest, plan: text, receipt } = JSON.parse(execFileSync(command, ['simulate', plan, '--draws', '1500', '--part', '1/1'], { encoding: 'utf8' }));
  assert.equal(await p.tab.evaluate(drawn, { ...receipt.asked, plan: text }), digest, 'the page draws the same bits as the command');

  await p.click('#nav-assume');
  await p.there(cell);
  await p.click(cell);
  for (const rate of ['44', '40']) {
    await p.type(rate); // a number in the place of a range
    await p.press('Enter');
  }
  await p.shows(cell, '44.0');

  // The browser's own keys copy two cells and paste them below, by way of the dock.
  await p.click(cell);
  await p.held('Shift', 'ArrowRight');
  await p.held('Control', 'c');
  await p.press('ArrowDown');
  await p.held('Control', 'v');
  await p.there('.dock');
  await p.press('Enter');
  await p.gone('.dock');
  await p.until("document.querySelectorAll('.sheet .picked').length === 2", 'what was pasted is chosen');
  await p.until(`document.querySelector('${cell}').closest('tr').nextElementSibling.querySelector('td.yours').innerText.trim() === '44.0'`, 'what was copied is pasted');

  await p.click('#nav-overview');
  await p.there('.strip');
  assert.notEqual(await p.text('.strip'), before, 'the numbers follow the edit');
  await p.click('#lang');
  await p.until("document.documentElement.lang === 'zh-CN'", 'the page is Chinese');
});

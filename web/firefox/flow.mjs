// The main flow in Firefox, driven by the keyboard alone: from a template to a printed plan,
// through a closed tab. Each step waits for what a person would see.
//   node flow.mjs PAGE
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './pdf.mjs';
import { patience } from './person.mjs';
import { start } from './start.mjs';

const [page] = process.argv.slice(2);
const rate = 'channels.ads.rates.mql';
const lastRate = 'channels.ads.rates.customer';
const price = 'customers.price';

// cell is the grid's cell of an assumption in a month, counted from 1; the unit stands before the first.
const cell = (path, month) => `tr[data-path="${path}"] td[role=gridcell]:nth-of-type(${month + 1})`;

await start(async ({ dir, open }) => {
  const file = join(dir, 'planleaf.html');
  copyFileSync(page, file);
  const one = await open(file);
  await changes(one);
  await pastes(one, await open(spreadsheet(dir)));
  await adds(one);
  await explains(one);
  await saves(one, dir);
  const again = await closesAndRecovers(one, () => open(file));
  await speaksChinese(again);
  await prints(again);
});

// Start from a template; change a rate, and the two below it.
async function changes(p) {
  await p.there('#template-b2b-saas');
  await p.tabTo('#template-b2b-saas');
  await p.press('Enter');
  await p.there('.strip .figure-value');
  const before = await p.text('.strip');
  assert.match(before, /¥[0-9.]+[KM]/, 'numbers in K and M');

  await p.tabTo('#nav-assume');
  await p.press('Enter');
  await p.there('.sheet');
  await p.tabTo(".sheet [tabindex='0']");
  await p.goTo(rate);
  await p.press('Home');
  for (const value of ['35', '40', '20']) {
    await p.type(value);
    await p.press('Enter');
  }
  await p.shows(cell(rate, 1), '35.0');
  await p.shows(cell(lastRate, 1), '20.0');
  await p.sees('Unsaved, autosaved at');
  await goes(p, 'Overview', '.strip');
  assert.notEqual(await p.text('.strip'), before, 'the numbers follow');
  await goes(p, 'Assumptions', '.sheet');
}

async function goes(p, name, to) {
  await p.find(name);
  await p.press('Enter');
  await p.there(to);
}

// A spreadsheet, as far as the clipboard is concerned: a block of 3 × 4 with a doubtful value.
function spreadsheet(dir) {
  const file = join(dir, 'block.html');
  writeFileSync(file, '<!doctype html><meta charset="utf-8"><textarea autofocus>36%\t３７％\t0.38\t39%\n20\t21\t22\t23\n10\t11\t12\t13\n</textarea>');
  return file;
}

// Paste the block, settle the doubt, and undo it as one step.
async function pastes(p, from) {
  await from.tab.bringToFront();
  await from.focus("e.tagName === 'TEXTAREA'", 'the block');
  await from.held('Control', 'a', 'c');
  await from.tab.close();
  await p.tab.bringToFront();
  await p.tabTo(".sheet [tabindex='0']");
  await p.goTo(rate);
  await p.press('Home', 'ArrowRight');
  await p.focus(`e.closest('td')?.cellIndex === 3`, 'the second month');
  await p.held('Control', 'v');
  await p.sees('11 recognised, 1 to confirm');
  await p.focus("e.innerText === '38%'", 'the likelier meaning of the doubt');
  await p.press('Enter');
  await p.gone('.dock');
  await p.shows(cell(rate, 4), '38.0');
  await p.shows(cell(lastRate, 5), '13.0');
  await p.held('Control', 'z');
  await p.shows(cell(rate, 4), '35.0');
  await p.shows(cell(lastRate, 5), '20.0');
}

async function adds(p) {
  await p.tabTo('#add');
  await p.press('Enter');
  await p.focus("e.id === 'add-name'", 'the name of the channel');
  await p.type('Podcast');
  await p.press('Enter');
  await p.until(`document.querySelector('tr[data-path="channels.podcast"]')?.innerText.includes('Podcast')`, 'the channel is in the grid');
}

// Explain a number down to an assumption: its cell.
async function explains(p) {
  await p.find('MRR');
  await p.held('Shift', 'Enter');
  await p.there('#explain h2');
  await p.sees('If it rose by 10%');
  const at = (text) => p.focus(`e.matches('[role=treeitem]') && e.innerText.includes(${JSON.stringify(text)})`, text);
  await at('Customers by what they pay');
  await p.press('ArrowDown');
  await at('Price per customer and month');
  await p.press('Enter');
  await p.row(price);
  await p.press('Escape');
}

// Save; Firefox gives the file as a download.
async function saves(p, dir) {
  await p.held('Control', 's');
  await p.sees('Saved in ');
  let text = '';
  for (let n = 0; n < patience / 100 && !text.endsWith('}\n'); n++) {
    await new Promise((done) => setTimeout(done, 100));
    const saved = readdirSync(dir).find((name) => name.endsWith('.plan.json'));
    if (saved) text = readFileSync(join(dir, saved), 'utf8');
  }
  assert.equal(JSON.parse(text).channels.at(-1).name, 'Podcast');
}

// A second change is not saved; the tab is closed, and the page opened again knows it.
async function closesAndRecovers(p, again) {
  await p.press('Home');
  await p.type('3300');
  await p.press('Enter');
  const changed = (p) => p.until(`document.querySelector(${JSON.stringify(cell(price, 1))})?.innerText.startsWith('3,300')`, 'the price is changed');
  await changed(p);
  await p.until("dispatchEvent(new Event('beforeunload', { cancelable: true }))", 'all of it is kept');
  await p.tab.close();

  const next = await again();
  await next.there('.recover li');
  await next.sees('1 unsaved');
  await next.tabTo('.recover li .button');
  await next.press('Enter');
  await next.there('.strip .figure-value');
  await next.find('Price per customer');
  await next.press('Enter');
  await next.row(price);
  await changed(next);
  return next;
}

async function speaksChinese(p) {
  await p.tabTo('#lang');
  await p.press('Enter');
  await p.until("document.documentElement.lang === 'zh-CN'", 'the page is Chinese');
  await p.sees('未保存，自动保存于');
  await goes(p, '概览', '.strip');
  assert.match(await p.text('.strip'), /[0-9.]万/, 'numbers in 万');
}

// The report on A4, as text and lines, a page for each sheet.
async function prints(p) {
  await p.tab.evaluate(() => {
    window.print = () => (window.printed = document.querySelectorAll('.paper').length);
  });
  await p.held('Control', 'p');
  await p.until('window.printed > 1', 'the browser was asked to print the sheets');
  const report = await p.text('.papers');
  const sheets = await p.tab.evaluate(() => window.printed);
  assert.equal(report.split('回执 ').length - 1, sheets, 'the receipt is on every sheet');
  assert.ok(report.includes('Podcast'), 'the channel that was added');
  const printed = read(await p.tab.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true, margin: { top: 0, right: 0, bottom: 0, left: 0 } }));
  assert.deepEqual({ ...printed, boxes: 0 }, { pages: sheets, boxes: 0, images: 0, hasText: true });
  for (const box of printed.boxes) assert.match(box, /^0 0 59[56] 842$/, 'A4, in whole points');
  await p.press('Escape');
  await p.there('.strip');
}

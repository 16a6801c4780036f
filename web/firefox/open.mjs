// The page in Firefox, from the disk, as a person meets it: it opens with a plan inside,
// shows its first numbers, follows one edit by keyboard, copies a block and pastes it.
//   node open.mjs PAGE PLAN
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [page, plan] = process.argv.slice(2);
const program = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));
if (!program) {
  console.error('no Firefox found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX to its path');
  process.exit(1);
}

function fail(message) {
  throw new Error(message);
}

const dir = mkdtempSync(join(tmpdir(), 'planleaf-firefox-'));
const file = join(dir, 'plan.html');
const place = '<script type="application/json" id="plan">';
const escape = (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0');
const inside = JSON.stringify(JSON.parse(readFileSync(plan, 'utf8'))).replace(/[<\x80-\uffff]/g, escape);
writeFileSync(file, readFileSync(page, 'latin1').replace(place, () => place + inside), 'latin1');

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: program,
  headless: true,
  extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true, 'intl.accept_languages': 'en-US' },
});
try {
  const tab = await browser.newPage();
  const trouble = [];
  tab.on('pageerror', (error) => trouble.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  tab.on('request', (request) => /^(https?|wss?):/.test(request.url()) && trouble.push('request: ' + request.url()));
  await tab.goto(pathToFileURL(file).href);
  await tab.waitForSelector('.strip .figure-value');
  const numbers = () => tab.$eval('.strip', (element) => element.innerText);
  const before = await numbers();
  console.log('first numbers after', await tab.evaluate(() => performance.now() | 0), 'ms at most');

  await tab.click('#nav-assume');
  const cell = 'tr[data-path$=".rates.mql"] td.yours';
  await tab.waitForSelector(cell);
  await tab.click(cell);
  await tab.keyboard.type('44');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction((selector) => document.querySelector(selector).innerText.startsWith('44'), {}, cell);

  // The browser's own keys copy two cells and paste them below, by way of the dock.
  const held = async (key, ...keys) => {
    await tab.keyboard.down(key);
    for (const one of keys) await tab.keyboard.press(one);
    await tab.keyboard.up(key);
  };
  await tab.click(cell);
  await held('Shift', 'ArrowRight');
  await held('Control', 'c');
  await tab.keyboard.press('ArrowDown');
  await held('Control', 'v');
  await tab.waitForSelector('.dock');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() => !document.querySelector('.dock') && document.querySelectorAll('.sheet .picked').length === 2);
  const below = await tab.$eval(cell, (one) => one.closest('tr').nextElementSibling.querySelector('td.yours').innerText.trim());
  if (!below.startsWith('44')) fail('what was copied is not what was pasted: ' + below);

  await tab.click('#nav-overview');
  await tab.waitForSelector('.strip');
  if ((await numbers()) === before) fail('the numbers do not follow the edit');
  await tab.click('#lang');
  await tab.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  if (trouble.length > 0) fail(trouble.join('\n'));
  console.log('ok: opens, computes and follows an edit in', await browser.version());
} finally {
  await browser.close();
  rmSync(dir, { recursive: true, force: true });
}

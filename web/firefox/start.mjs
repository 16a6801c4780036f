// Firefox, started from the disk with a profile of its own, and the files that a test leaves.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { patience, Person } from './person.mjs';

const program = [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path && existsSync(path));

// start runs a test with a folder for its files, where downloads come too, and with what opens
// a file in a new tab. What the page complains of, or asks the network for, fails the test.
export async function start(test) {
  if (!program) {
    console.error('no Firefox found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX to its path');
    process.exit(1);
  }
  const dir = mkdtempSync(join(tmpdir(), 'planleaf-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    timeout: 2 * patience,
    defaultViewport: { width: 1440, height: 900 },
    extraPrefsFirefox: {
      'security.fileuri.strict_origin_policy': true,
      'intl.accept_languages': 'en',
      'browser.download.folderList': 2,
      'browser.download.dir': dir,
      'browser.download.alwaysOpenPanel': false, // it would take the focus
    },
  });
  const trouble = [];
  const open = async (file) => {
    const tab = await browser.newPage();
    tab.on('pageerror', (error) => trouble.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
    tab.on('request', (request) => /^(https?|wss?):/.test(request.url()) && trouble.push('request: ' + request.url()));
    return Person.at(tab, file);
  };
  try {
    await test({ dir, open });
    if (trouble.length > 0) throw new Error(trouble.join('\n'));
    console.log('ok in', await browser.version());
  } finally {
    await browser.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

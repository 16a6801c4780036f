// A person at one tab: keys are pressed where the focus is, what is waited for is what is seen.
import { pathToFileURL } from 'node:url';

export const patience = 60000; // milliseconds; a loaded machine is slow, a page that is right is not held up by it

export class Person {
  static async at(tab, file) {
    tab.setDefaultTimeout(patience);
    await tab.goto(pathToFileURL(file).href);
    await tab.bringToFront();
    return new Person(tab);
  }

  constructor(tab) {
    this.tab = tab;
  }

  async press(...keys) {
    for (const key of keys) await this.tab.keyboard.press(key);
  }

  async type(text) {
    await this.tab.keyboard.type(text);
  }

  // held presses keys while another is down.
  async held(down, ...keys) {
    await this.tab.keyboard.down(down);
    await this.press(...keys);
    await this.tab.keyboard.up(down);
  }

  // until waits for an expression to hold in the page; what it waits for is said when it never comes.
  async until(expression, what) {
    try {
      await this.tab.waitForFunction(expression, { timeout: patience, polling: 20 });
    } catch (error) {
      const shown = await this.tab.evaluate(() => document.activeElement.outerHTML.slice(0, 200) + '\n' + document.body.innerText.slice(0, 1500)).catch(() => '');
      throw new Error(`waited in vain until ${what}: ${error.message}; the page shows:\n${shown}`);
    }
  }

  there(selector) {
    return this.until(`document.querySelector(${JSON.stringify(selector)})`, 'there is ' + selector);
  }

  gone(selector) {
    return this.until(`!document.querySelector(${JSON.stringify(selector)})`, selector + ' is gone');
  }

  sees(text) {
    return this.until(`document.body.innerText.includes(${JSON.stringify(text)})`, 'the page shows ' + text);
  }

  // shows waits until an element shows this text, and nothing else.
  shows(selector, text) {
    return this.until(`document.querySelector(${JSON.stringify(selector)})?.innerText.trim() === ${JSON.stringify(text)}`, selector + ' shows ' + text);
  }

  // focus waits until what has the focus is as said; e is the element.
  focus(expression, what) {
    return this.until(`((e) => ${expression})(document.activeElement)`, what + ' has the focus');
  }

  row(path) {
    return this.focus(`e.closest('tr')?.dataset.path === ${JSON.stringify(path)}`, path);
  }

  // click waits until what is to be clicked stands still: what is drawn meanwhile may move it away.
  async click(selector) {
    let stood = '';
    for (let now; (now = await this.tab.$eval(selector, (e) => JSON.stringify(e.getBoundingClientRect()))) !== stood; stood = now) await new Promise((done) => setTimeout(done, 50));
    await this.tab.click(selector);
  }

  text(selector) {
    return this.tab.$eval(selector, (element) => element.innerText);
  }

  // tabTo presses Tab until something has the focus, as a person without a pointer does: backwards where
  // it stands before, so that the focus never goes round by the browser's own buttons.
  async tabTo(selector) {
    const way = (selector) => {
      const [to, from] = [document.querySelector(selector), document.activeElement];
      return from.matches(selector) ? 'there' : to && from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_PRECEDING ? 'back' : 'on';
    };
    for (let n = 0; n < 80; n++) {
      const turn = await this.tab.evaluate(way, selector);
      if (turn === 'there') return;
      if (turn === 'back') await this.held('Shift', 'Tab');
      else await this.press('Tab');
    }
    throw new Error('Tab never leads to ' + selector);
  }

  // goTo moves inside the grid by the arrows, to a row that stands below.
  async goTo(path) {
    const row = () => this.tab.evaluate(() => document.activeElement.closest('tr')?.dataset.path ?? '');
    for (let n = 0; n < 80; n++) {
      const before = await row();
      if (before === path) return;
      await this.press('ArrowDown');
      await this.focus(`e.closest('tr')?.dataset.path !== ${JSON.stringify(before)}`, 'the row after ' + before);
    }
    throw new Error('no way down to ' + path);
  }

  // find opens find and types into it.
  async find(text) {
    await this.held('Control', 'k');
    await this.focus("e.closest('#find')", 'find');
    await this.type(text);
  }
}

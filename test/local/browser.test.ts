import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Engine } from '../../src/engine/engine.ts';
import type { TeamLibrary } from '../../src/engine/team-library.ts';
import type { LocalDiscord } from '../../src/local/server.ts';
import { engineOf } from '../filled-engine.ts';
import { WAIT_MS } from '../limits.ts';
import { connected, engineWith, startDiscord } from '../local-bot.ts';
import { noLibrary } from '../services.ts';
import { teamLibrary } from '../team-bot.ts';
import { tempFolder } from '../temp-folder.ts';
import { browserPath, launch } from './chromium.ts';
import { formBot, type FormBot } from './form-bot.ts';
import { withPage } from './page.ts';

if (browserPath === undefined)
  console.info('No Chromium found: the tests of the page are skipped. CHROMIUM_PATH names one.');

const DESKTOP = { viewport: { width: 1100, height: 750 } };

let browser: Browser;
/** The window of most tests. They share nothing: each local Discord is on a port of its own. */
let desktop: Page;
/** What a test started, to be ended in this order. */
let open: (() => Promise<unknown>)[] = [];
/** Faults that the browser told of, and hosts that it wanted to reach. */
let faults: string[] = [];
let hosts = new Set<string>();

async function newWindow(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(WAIT_MS);
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  return page;
}

/** Opens the page; in another window of its own, where `options` say which. */
async function visit({ port }: LocalDiscord, options?: BrowserContextOptions): Promise<Page> {
  const page = options ? await newWindow(options) : desktop;
  open.unshift(() => (options ? page.context().close() : page.goto('about:blank')));
  await page.goto(`http://127.0.0.1:${port}/`);
  // the commands are there
  await page.locator('.try').first().waitFor();
  return page;
}

/** The page with the real bot behind it. */
async function withBot(
  engine?: Engine,
  window?: BrowserContextOptions,
  library: TeamLibrary = noLibrary,
) {
  const running = await connected({ ...withPage(), library, ...(engine && { engine }) });
  open.push(() => running.stop());
  return { ...running, page: await visit(running.local, window) };
}

/** The page with the bot of a few lines behind it. */
async function withFormBot(): Promise<{ local: LocalDiscord; bot: FormBot; page: Page }> {
  const local = await startDiscord(withPage());
  const bot = await formBot(local);
  open.push(bot.stop, () => local.stop());
  return { local, bot, page: await visit(local) };
}

const box = (page: Page) => page.getByRole('textbox', { name: /^Message #/u });
const row = (page: Page, name: string | RegExp) =>
  page.getByRole('listbox').getByRole('option', { name });
const messages = (page: Page) => page.getByRole('log').getByRole('article');
const lastMessage = (page: Page) => messages(page).last();

/** Writes a command in full, and sends it. */
async function command(page: Page, text: string): Promise<void> {
  await box(page).fill(`${text} `);
  await page.keyboard.press('Enter');
}

function become(page: Page, name: string) {
  return page.getByRole('combobox', { name: 'You are' }).selectOption(name);
}

describe.skipIf(browserPath === undefined)('the page', () => {
  beforeAll(async () => {
    browser = await launch(browserPath ?? '');
    desktop = await newWindow(DESKTOP);
  });

  afterAll(() => browser?.close());

  afterEach(async () => {
    for (const end of open) await end();
    // about:blank has none
    const elsewhere = [...hosts].filter((host) => host !== '127.0.0.1' && host !== '');
    const wrong = [...faults, ...elsewhere];
    open = [];
    faults = [];
    hosts = new Set();
    if (wrong.length > 0) throw new Error(`the browser met: ${wrong.join('; ')}`);
  });

  it('asks by the picker, and shows quotes with their sources', async () => {
    const { page } = await withBot();
    await box(page).pressSequentially('/a');
    const rows = await row(page, /.*/u).allInnerTexts();
    expect(rows.slice(0, 4)).toEqual([
      expect.stringContaining('/ask'),
      expect.stringContaining('/articles list'),
      expect.stringContaining('/articles read'),
      expect.stringContaining('/about'),
    ]);
    // has an "a" elsewhere
    expect(rows[4]).toContain('/search');
    await row(page, /^\/ask/u).click();
    await page
      .getByRole('textbox', { name: /^question/u })
      .fill('How many passengers were injured?');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const answer = lastMessage(page);
    await answer.getByText('Twelve passengers were injured, the harbour master said.').waitFor();
    await answer.getByText('Fifteen passengers were injured').waitFor();
    expect(await answer.innerText()).toMatch(/Mara used \/ask[^]*Coast Post · 3 May 2021/u);
    const link = answer.getByRole('link', { name: 'Open at the words' });
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/coast\.example\/ferry#/u);
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('takes an article as text, which can be asked about at once', async () => {
    const { engine, library } = teamLibrary(await tempFolder());
    const { page } = await withBot(engine, undefined, library);
    await command(page, '/library add');
    const form = page.getByRole('dialog');
    await form
      .getByRole('textbox', { name: /^Text/u })
      .fill('Joren Vastl, the captain of the ferry Aldona, was questioned in Port Sallow.');
    await form.getByRole('textbox', { name: /^Title/u }).fill('Captain questioned');
    await form.getByRole('button', { name: 'Submit' }).click();
    const preview = lastMessage(page);
    await preview.getByText('Captain questioned').waitFor();
    await preview.getByText('Only you can see this').waitFor();
    await preview.getByRole('button', { name: 'Add' }).click();
    await page.getByText('This server can ask about it now.').waitFor();
    await command(page, '/ask question: Who is the captain of the Aldona?');
    await lastMessage(page).getByText('was questioned in Port Sallow').waitFor();
    await lastMessage(page).getByRole('button', { name: 'Context 1' }).click();
    await lastMessage(page).getByText('pasted text').waitFor();
    expect(await lastMessage(page).textContent()).toContain('Captain questioned');
  });

  it('is used by the keyboard alone, from the slash to the article', async () => {
    const { page } = await withBot();
    await page.getByRole('button', { name: 'Newsroom' }).focus();
    const { keyboard } = page;
    await keyboard.press('/');
    await keyboard.type('ask');
    await keyboard.press('Tab');
    await keyboard.type('How many passengers were injured?');
    await keyboard.press('Tab'); // "+ incident"
    await keyboard.press('Tab');
    await keyboard.press('Enter'); // "+ source"
    await keyboard.type('coast');
    await row(page, 'Coast Post').waitFor();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await lastMessage(page).getByText('Twelve passengers').waitFor();
    await lastMessage(page).focus();
    expect(await lastMessage(page).innerText()).not.toContain('Fifteen');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter'); // past the link, on the button
    await page.getByText('Only you can see this').waitFor();
    expect(await lastMessage(page).innerText()).toContain('Tugs pulled it free after nine hours.');
  });

  it('finds an article while its title is typed, and reads it', async () => {
    const { page } = await withBot();
    await box(page).fill('/articles read ');
    const field = page.getByRole('combobox', { name: /^article/u });
    await field.pressSequentially('ferry');
    await row(page, /^Ferry runs aground/u).waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe('row-0');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Ferry runs aground near Port Sallow');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Tugs pulled it free after nine hours.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'The text as a file' }).click();
    await page.getByRole('link', { name: /\.txt/u }).click();
    expect((await download).suggestedFilename()).toMatch(/\.txt$/u);
  });

  it('pages through what was searched, in place, and keeps the focus', async () => {
    const harbours = Object.fromEntries(
      Array.from({ length: 9 }, (_, nth) => [
        `${nth}.txt`,
        `Report ${nth}\n\nThe ferry left harbour number ${nth} at noon on Sunday.`,
      ]),
    );
    const { page } = await withBot(engineOf(harbours));
    await command(page, '/search ferry private: True');
    await page.getByText('Page 1 of 3').waitFor();
    await page.getByRole('button', { name: 'Next ▶' }).click();
    await page.getByText('Page 2 of 3').waitFor();
    expect(await page.locator(':focus').innerText()).toBe('Next ▶');
    await page.keyboard.press('Enter');
    await page.getByText('Page 3 of 3').waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  it('shows a private answer to the asker alone, until it is shared', async () => {
    const { page, local } = await withBot();
    // a window that is behind another one is slow to draw
    const other = await visit(local, DESKTOP);
    await become(other, 'Idris');
    await command(page, '/ask Who was questioned? private: True');
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await box(other).fill('Anything new?');
    await other.keyboard.press('Enter');
    await page.getByText('Anything new?').waitFor();
    expect(await other.getByRole('log').innerText()).not.toContain('questioned by police');
    await page.getByRole('button', { name: 'Share in the channel' }).click();
    await other.getByText('Asked and shared by Mara').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).first().click();
    await page.reload();
    await page.getByText('Asked and shared by Mara').waitFor();
    expect(await page.getByText('Only you can see this').count()).toBe(0);
  });

  it('keeps servers apart, and goes where one was last', async () => {
    const { page } = await withBot();
    await command(page, '/ask Who was questioned?');
    await page.getByText('questioned by police').first().waitFor();
    await page.getByRole('button', { name: 'Security desk' }).click();
    await page.getByRole('heading', { name: 'Welcome to #situation!' }).waitFor();
    expect(await messages(page).count()).toBe(0);
    await become(page, 'Noor');
    expect(await page.getByRole('button', { name: 'Newsroom' }).count()).toBe(0);
    await page.reload();
    await page.getByRole('heading', { name: 'Welcome to #situation!' }).waitFor();
    await page.getByText('Administrator').waitFor();
  });

  it('says that something went wrong where a command fails', async () => {
    const engine = engineWith({ ask: () => Promise.reject(new Error('a test breaks it')) });
    const { page } = await withBot(engine);
    await command(page, '/ask Who was questioned?');
    await page.getByText('Only you can see this').waitFor();
    expect(await lastMessage(page).innerText()).toContain('Something went wrong here');
  });

  it('points out what is missing before anything is sent', async () => {
    const { page, local } = await withBot();
    await command(page, '/ask');
    await page.getByText('This option is required.').waitFor();
    const field = page.getByRole('textbox', { name: /^question/u });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await box(page).waitFor();
    expect(local.core.messages.seenBy('810000000000000001', '830000000000000001')).toEqual([]);
  });

  it('fills in and submits a form, with a file', async () => {
    const { page } = await withFormBot();
    await command(page, '/report');
    const form = page.getByRole('dialog', { name: 'Report an incident' });
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByText('This field is required.').count()).toBe(3);
    await form.getByLabel('Headline').fill('Ferry aground');
    await form.getByLabel('Kind').selectOption('Accident');
    await form
      .getByLabel('Proof')
      .setInputFiles({ name: 'proof.txt', mimeType: 'text/plain', buffer: Buffer.from('9 hours') });
    await form.getByRole('button', { name: 'Submit' }).click();
    await lastMessage(page).getByText('proof.txt: 9 hours').waitFor();
    expect(await lastMessage(page).innerText()).toMatch(/Ferry aground\s+accident/u);
    expect(await form.isVisible()).toBe(false);
    expect(await box(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  it('takes every kind of option', async () => {
    const { page } = await withFormBot();
    await box(page).fill('/fill ');
    await page.keyboard.type('seven');
    await page.keyboard.press('Enter');
    await page.getByText('"count" wants a whole number.').waitFor();
    await page.getByRole('textbox', { name: /^count/u }).fill('7');
    await page.getByRole('button', { name: /^Add sure/u }).click();
    await row(page, 'False').click();
    await page.getByRole('button', { name: /^Add proof/u }).click();
    await page
      .getByRole('button', { name: 'proof: A file' })
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') });
    await page.getByRole('button', { name: /^Add desk/u }).click();
    await page.keyboard.type('ho');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('"count"').waitFor();
    const [, json = ''] = /(\[.*\])/u.exec(await lastMessage(page).innerText()) ?? [];
    expect(JSON.parse(json)).toEqual([
      { name: 'count', value: 7 },
      { name: 'sure', value: false },
      { name: 'proof', value: 'a.txt, 3 bytes' },
      { name: 'desk', value: 'home' },
    ]);
  });

  it('draws every component, and fetches nothing from elsewhere', async () => {
    const { page, local } = await withFormBot();
    await command(page, '/parts');
    const answer = messages(page).first();
    const picture = answer.getByRole('img', { name: 'A larger red dot' });
    await picture.waitFor();
    expect(await picture.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBe(1);
    await answer.getByRole('link', { name: 'One elsewhere' }).waitFor();
    await answer.getByRole('link', { name: 'Elsewhere', exact: true }).waitFor();
    expect(await answer.getByRole('button', { name: 'Dead' }).isDisabled()).toBe(true);
    await answer.getByRole('combobox', { name: 'Pick one' }).selectOption('beta');
    await page.getByText('You picked beta.').waitFor();
    await answer.getByText('Pick two').click();
    await answer.getByRole('checkbox', { name: 'Alpha' }).check();
    expect(await answer.getByRole('button', { name: 'Done' }).isDisabled()).toBe(true);
    await answer.getByRole('checkbox', { name: 'Gamma' }).check();
    await answer.getByRole('button', { name: 'Done' }).click();
    await page.getByText('You picked alpha and gamma.').waitFor();
    expect(local.core.violations).toEqual([]);
  });

  it('says where a click, or a command, was not answered', async () => {
    const local = await startDiscord({ ...withPage(), deadlines: { answerMs: 100 } });
    open.push(() => local.stop());
    local.core.commands.put([{ name: 'silent', description: 'Never answers' }]);
    const button = { type: 2, style: 4, label: 'Never answers', custom_id: 'silent' };
    local.core.messages.create({ components: [{ type: 1, components: [button] }] }, new Map(), {
      channelId: '830000000000000001',
    });
    const page = await visit(local);
    await page.getByRole('button', { name: 'Never answers' }).click();
    await page.getByText('This interaction failed').waitFor();
    await command(page, '/silent');
    await page.getByText('The application did not respond').waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  it('shows that the bot thinks, until it answers', async () => {
    const { page, bot } = await withFormBot();
    await command(page, '/slow');
    await page.getByText('Verbatim is thinking…').waitFor();
    bot.answer();
    await page.getByText('Here it is at last.').waitFor();
    expect(await page.getByText('thinking').count()).toBe(0);
    expect(await page.getByText('(edited)').count()).toBe(0);
  });

  it('has the commands for a message in its menu, by mouse and by keyboard', async () => {
    const { page } = await withFormBot();
    await box(page).fill('nine people <img src=x onerror=alert(1)> were hurt');
    await page.keyboard.press('Enter');
    await page.getByText('onerror').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Count words' }).click();
    await lastMessage(page).getByText('7 words').waitFor();
    expect(await lastMessage(page).innerText()).toContain('Mara used Count words');
    await messages(page).first().focus();
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('Copy text');
    await page.keyboard.press('Escape');
    expect(
      await messages(page)
        .first()
        .evaluate((message) => message.matches(':focus')),
    ).toBe(true);
  });

  it('shows in red what Discord would refuse', async () => {
    const { page } = await withFormBot();
    await command(page, '/fault');
    const banner = page.getByRole('alert').filter({ hasText: 'Discord would refuse' });
    await banner.getByText('data.content').waitFor();
    await banner.getByRole('button', { name: 'Put this away' }).click();
    expect(await banner.isVisible()).toBe(false);
  });

  it('says that the connection is lost, and comes back by itself', async () => {
    const first = await startDiscord(withPage({ examples: [] }));
    const bot = await formBot(first);
    const { port } = first;
    const page = await visit(first);
    await bot.stop();
    await first.stop();
    await page.getByText('The connection is lost. Trying again…').waitFor();
    // the browser tells of each attempt
    faults = [];
    const second = await startDiscord({ ...withPage(), port });
    open.push(() => second.stop());
    second.acting.say({ userId: '810000000000000001', channelId: '830000000000000001' }, 'again');
    await page.getByText('again', { exact: true }).waitFor();
    expect(await page.getByText('The connection is lost').isVisible()).toBe(false);
    faults = [];
  });

  it('fits a phone, with servers and channels in a drawer', async () => {
    const phone = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };
    const { page } = await withBot(undefined, phone);
    const widths = () =>
      page.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]');
    await box(page).fill('/');
    await row(page, /^\/ask/u).tap();
    await page
      .getByRole('textbox', { name: /^question/u })
      .fill('How many passengers were injured?');
    expect(await widths()).toEqual([360, 360]);
    await page.getByRole('button', { name: 'Send', exact: true }).tap();
    await lastMessage(page).getByText('Twelve passengers').waitFor();
    expect(await widths()).toEqual([360, 360]);
    expect(await page.getByRole('button', { name: 'checks' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Servers and channels' }).tap();
    await page.getByRole('button', { name: 'checks' }).tap();
    await page.getByRole('heading', { name: 'Welcome to #checks!' }).waitFor();
    expect(await widths()).toEqual([360, 360]);
  });

  it('is dark or light as the system, until somebody chooses', async () => {
    await desktop.emulateMedia({ colorScheme: 'dark' });
    const { page } = await withBot();
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(49, 51, 56)');
    await page.getByRole('button', { name: 'Light or dark' }).click();
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.reload();
    expect(await background()).toBe('rgb(255, 255, 255)');
  });
});

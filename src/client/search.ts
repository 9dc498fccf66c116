// The search page: what is asked in its address or typed into its box is answered in its lists.
//
// It needs this markup, hidden or empty at first; `lang` of the other list is the other language's, words are of the
// page's:
// <form id="search-form" role="search" action="/LANG/search/"><label …><input name="q" type="search" maxlength="200"
// …><button type="submit">…</form>
//   <p id="search-status" class="note" role="status"></p> <p id="search-said" class="note"></p>
//   <aside id="search-facets" class="facets end" aria-label="…"></aside>
//   <h2 class="vh">…</h2> <ol id="results"></ol> <button id="more" type="button" hidden></button>
//   <section id="wider" hidden><h2>…</h2> <ol id="results-wider"></ol></section>
//   <section id="other" hidden><h2>…</h2> <ol id="results-other" lang="en"></ol></section>
//   <section id="figures" hidden><h2>…</h2> <ol id="results-figures"></ol></section>
//   <script type="application/json" id="search-words">{…SearchWords…}</script>
// and <html lang data-root="/">, which the release makes relative.
import { figuresFound, readRequest, writeRequest, type Found, type Language, type Request } from '../search/index.ts';
import { openEngine } from './engine.ts';
import { keepFound } from './keep-found.ts';
import { answerTo, type Rest } from './search-answer.ts';
import { facetLists, languageList } from './search-facets.ts';
import { searchKit } from './search-kit.ts';
import { drawList, type Drawn } from './search-list.ts';
import type { List } from './search-lists.ts';
import { keptPlace, keepPlace } from './search-place.ts';
import { drawSaid } from './search-said.ts';
import { figureItem } from './search-view.ts';
import { walkResults } from './search-walk.ts';
import { counted, fill, type SearchWords } from './search-words.ts';

/** Rest after a key, in milliseconds, before it is taken for a question. */
const REST = 150;
/** Texts whose figures are looked at. */
const FIGURES_OF = 40;
/** A report's texts are a file, and some 64 pages; the texts of more files than these are not waited for. */
const MANY_FILES = 32;
const PAGES_BITS = 6;
/** Results of the other lists that are shown; more are found in the other language's own search. */
const BESIDE = 20;

const html = document.documentElement;
const language: Language = html.lang === 'en' ? 'en' : 'zh';
const other: Language = language === 'zh' ? 'en' : 'zh';
const root = html.dataset['root'] ?? '/';
const words = JSON.parse(byId('search-words').textContent) as SearchWords;
const form = byId<HTMLFormElement>('search-form');
const box = form.elements.namedItem('q') as HTMLInputElement;
const results = byId('results');
const more = byId<HTMLButtonElement>('more');
const drawing = { words, root };
const home = new URL(root, document.baseURI).href;
const engine = openEngine(home, language);
const kit = searchKit(home);

/** Counts questions: an answer that comes after the next question is dropped. */
let asked = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let drawn: Drawn | null = null;

box.addEventListener('focus', warm);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(typed(), 'pushState');
});
box.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return; // an input method is still choosing characters
  typing();
});
box.addEventListener('compositionend', typing);
for (const id of ['search-facets', 'search-said']) byId(id).addEventListener('click', follow);
walkResults(box);
keepFound(byId('main'));
addEventListener('popstate', fromAddress);
addEventListener('pagehide', () => {
  keepPlace(location.search, drawn?.shown() ?? 0);
});
fromAddress();

function warm(): void {
  engine.warm();
  void kit.names();
}

/** A link that asks otherwise is followed without leaving the page. */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(readRequest(link.search), 'pushState');
}

function fromAddress(): void {
  const request = readRequest(location.search);
  box.value = request.q;
  void answer(request);
}

function typing(): void {
  clearTimeout(waiting);
  asked += 1;
  busy(box.value.trim() !== '');
  waiting = setTimeout(() => {
    go(typed(), 'replaceState');
  }, REST);
}

/** What is in the box, narrowed as the address says. */
function typed(): Request {
  return { ...readRequest(location.search), q: box.value.trim() };
}

function go(request: Request, change: 'pushState' | 'replaceState'): void {
  clearTimeout(waiting);
  const address = writeRequest(request);
  if (address !== location.search) history[change](null, '', address === '?' ? location.pathname : address);
  void answer(request);
}

async function answer(request: Request): Promise<void> {
  const mine = ++asked;
  const isCurrent = (): boolean => mine === asked;
  busy(request.q !== '');
  if (request.q === '') {
    clear();
    say('');
    return;
  }
  try {
    const { list, rest } = await answerTo(request, { engine, kit, language });
    if (!isCurrent()) return;
    const own = request.lang === other ? null : list;
    const texts = (await own?.read(0, FIGURES_OF)) ?? [];
    if (!isCurrent()) return;
    clear();
    drawFacets(request, list, null);
    const finish = (): void => {
      results.dataset['total'] = String(own?.total ?? 0);
      results.removeAttribute('aria-busy');
      if ((own?.total ?? 0) > 0) say(foundWords(own!.total, request.q));
    };
    drawn = await drawList({ results, more }, own, drawing, {
      isCurrent,
      shown: keptPlace(location.search)?.shown,
      ...(isSpread(own) && { onFirst: finish }),
    });
    if (!isCurrent()) return;
    finish();
    const beside = await rest();
    if (!isCurrent()) return;
    await drawRest(request, list, beside, texts);
    keptPlace(location.search)?.restore();
  } catch (error) {
    reportError(error);
    if (!isCurrent()) return;
    results.removeAttribute('aria-busy'); // and what was found before the failure stays
    say(words.failed);
  }
}

/** Whether the hits' texts lie in so many files that the first results are the answer, and the others come behind. */
function isSpread(list: List | null): boolean {
  return new Set(list?.hits.map(({ report, doc }) => report ?? doc >> PAGES_BITS)).size > MANY_FILES;
}

function foundWords(total: number, q: string): string {
  return fill(total > 500 ? words.many : counted(words.found, 'total', total, language), { q });
}

/** What the question finds less strictly, and in the other language, and its figures. */
async function drawRest(request: Request, own: List | null, rest: Rest, texts: readonly Found[]): Promise<void> {
  const wider = request.lang === other ? null : rest.wider;
  const across = request.lang === language ? null : rest.other;
  drawFacets(request, own, rest.other?.hits.length ?? 0);
  await section('wider', wider);
  await section('other', across);
  await drawFigures(own, texts, wider);
  drawSaid(byId('search-said'), { request, rest, words, root, language });
  const total = request.lang === other ? 0 : (own?.total ?? 0);
  if (total > 0) return;
  const [widely, elsewhere] = [wider?.total ?? 0, across?.total ?? 0];
  say(
    widely > 0
      ? fill(counted(words.only, 'total', widely, language), { q: request.q })
      : elsewhere > 0
        ? fill(counted(words.elsewhere, 'total', elsewhere, language), { q: request.q })
        : fill(words.none, { q: request.q }),
  );
}

async function section(id: 'wider' | 'other', list: List | null): Promise<void> {
  const ol = byId(`results-${id}`);
  if (list !== null) await drawList({ results: ol }, list, drawing, { isCurrent: () => true, most: BESIDE });
  byId(id).hidden = ol.childElementCount === 0;
}

async function drawFigures(own: List | null, texts: readonly Found[], wider: List | null): Promise<void> {
  const lists = [
    ...(own === null ? [] : [{ texts, wanted: own.wanted }]),
    ...(wider === null ? [] : [{ texts: await wider.read(0, FIGURES_OF), wanted: wider.wanted }]),
  ];
  const items = lists.flatMap(({ texts: read, wanted }) =>
    figuresFound(read, wanted).map((figure) => figureItem(figure, wanted, drawing)),
  );
  byId('results-figures').replaceChildren(...items);
  byId('figures').hidden = items.length === 0;
}

function drawFacets(request: Request, own: List | null, elsewhere: number | null): void {
  const languages = languageList(own?.hits.length ?? 0, elsewhere, { request, words, language });
  const hits = own?.all ?? [];
  const isNone = hits.length === 0 && elsewhere === 0;
  byId('search-facets').replaceChildren(...facetLists(hits, request, words), ...(isNone ? [] : languages));
}

function clear(): void {
  drawn = null;
  results.replaceChildren();
  more.hidden = true;
  byId('search-facets').replaceChildren();
  byId('search-said').replaceChildren();
  for (const id of ['wider', 'other', 'figures']) {
    byId(`results-${id}`).replaceChildren();
    byId(id).hidden = true;
  }
}

/** While a question runs the old answer's number must not be taken for the new one's. */
function busy(runs: boolean): void {
  delete byId('search-said').dataset['done'];
  delete results.dataset['total'];
  if (runs) results.setAttribute('aria-busy', 'true');
  else results.removeAttribute('aria-busy');
  if (runs) say(words.running);
}

function say(text: string): void {
  byId('search-status').textContent = text;
}

function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The search page has no #${id}`);
  return found as E;
}

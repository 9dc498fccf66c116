// The search page: what is asked in its address or typed into its box is answered in its lists.
//
// It needs this markup, hidden or empty at first; `lang` of the other list is the other language's, words are of the
// page's:
// <form id="search-form" role="search" action="/LANG/search/"><label …><input name="q" type="search" maxlength="200"
// …><button type="submit">…</form>
//   <p id="search-status" class="note" role="status"></p>
//   <aside id="search-facets" class="facets end" aria-label="…" hidden></aside>
//   <h2 class="vh">…</h2> <ol id="results"></ol> <button id="more" type="button" hidden></button>
//   <section id="wider" hidden><h2>…</h2> <ol id="results-wider"></ol></section>
//   <section id="other" hidden><h2>…</h2> <ol id="results-other" lang="en"></ol></section>
//   <script type="application/json" id="search-words">{…SearchWords…}</script>
// and <html lang data-root="/">, which the release makes relative.
import {
  inOrder,
  narrow,
  readQuery,
  readRequest,
  widen,
  writeRequest,
  type Found,
  type Language,
  type Query,
  type Request,
} from '../search/index.ts';
import { searchEngine } from './search-engine.ts';
import { facetLists, resultItem } from './search-view.ts';
import { counted, fill, type SearchWords } from './search-words.ts';

/** Results listed at once, and again at each press of the button. */
const AT_ONCE = 500;
/** Rest after a key, in milliseconds, before it is taken for a question. */
const REST = 150;

const html = document.documentElement;
const language: Language = html.lang === 'en' ? 'en' : 'zh';
const other: Language = language === 'zh' ? 'en' : 'zh';
const root = html.dataset['root'] ?? '/';
const words = JSON.parse(byId('search-words').textContent) as SearchWords;
const form = byId<HTMLFormElement>('search-form');
const box = form.elements.namedItem('q') as HTMLInputElement;
const results = byId('results');
const more = byId<HTMLButtonElement>('more');
const ask = searchEngine(new URL(root, document.baseURI).href, language);

/** Counts questions: an answer that comes after the next question is dropped. */
let asked = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(typed(), 'pushState');
});
box.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) return; // an input method is still choosing characters
  typing();
});
box.addEventListener('compositionend', typing);
byId('search-facets').addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(readRequest(link.search), 'pushState');
});
addEventListener('popstate', fromAddress);
fromAddress();

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
  const query = readQuery(request.q, language);
  busy(query !== null || readQuery(request.q, other) !== null);
  if (request.q === '') {
    show(request, [], null);
    return;
  }
  try {
    const found = query === null || request.lang === other ? [] : inOrder(await ask(query), request.q);
    if (mine !== asked) return;
    show(request, found, query);
    await beside(request, found, mine);
  } catch (error) {
    reportError(error);
    if (mine !== asked) return;
    results.removeAttribute('aria-busy'); // and what was found before the failure stays
    say(words.failed);
  }
}

/** The list of literal hits, its number and its facets. */
function show(request: Request, found: readonly Found[], query: Query | null): void {
  const kept = narrow(found, request);
  results.replaceChildren();
  fillSection('wider', [], null);
  fillSection('other', [], null);
  byId('search-facets').replaceChildren(...facetLists(found, request, words));
  byId('search-facets').hidden = byId('search-facets').childElementCount === 0;
  list(kept, query);
  results.removeAttribute('aria-busy');
  if (request.q !== '') results.dataset['total'] = String(kept.length);
  say(
    request.q === ''
      ? ''
      : kept.length === 0
        ? fill(words.none, { q: request.q })
        : fill(counted(words.found, 'total', kept.length, language), { q: request.q }),
  );
}

/** Lists the next results; the button asks for those after them. */
function list(found: readonly Found[], query: Query | null): void {
  if (query === null) {
    more.hidden = true;
    return;
  }
  const items = found.slice(0, AT_ONCE).map((one) => resultItem(one, query, words, root));
  const left = found.slice(AT_ONCE);
  results.append(...items);
  more.hidden = left.length === 0;
  more.textContent = counted(words.more, 'count', left.length, language);
  more.onclick = () => {
    const first = results.childElementCount;
    list(left, query);
    results.children[first]?.querySelector('a')?.focus();
  };
}

/** What the question finds less strictly, and in the other language. */
async function beside(request: Request, literal: readonly Found[], mine: number): Promise<void> {
  const wider = request.wide && request.lang !== other ? widen(request.q, language) : null;
  const across = request.lang === language ? null : readQuery(request.q, other);
  const urls = new Set(literal.map((one) => one.url));
  const widened = wider === null ? [] : (await ask(wider)).filter((one) => !urls.has(one.url));
  const crossed = across === null ? [] : await ask(across);
  if (mine !== asked) return;
  fillSection('wider', narrow(inOrder(widened, request.q), request), wider);
  const others = narrow(inOrder(crossed, request.q), request);
  fillSection('other', others, across);
  if (narrow(literal, request).length === 0 && others.length > 0)
    say(fill(words.elsewhere, { q: request.q, total: String(others.length) }));
}

function fillSection(id: 'wider' | 'other', found: readonly Found[], query: Query | null): void {
  const items = query === null ? [] : found.slice(0, AT_ONCE).map((one) => resultItem(one, query, words, root));
  byId(`results-${id}`).replaceChildren(...items);
  byId(id).hidden = items.length === 0;
}

/** While a question runs the old answer's number must not be taken for the new one's. */
function busy(runs: boolean): void {
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

// The glossary's filter: what is typed, in Chinese, in pinyin without tones or in English, leaves the concepts that
// hold it.
//
// It needs: #find-term (hidden) with the address of all names in data-names, in it #term-typed and #term-found with
// its words in data-words and data-none; a list in .order, by sections. What the list shows is found at once; further
// names (abbreviations, forms to be avoided) as soon as their file has come, and without it not at all.

const box = document.getElementById('term-typed') as HTMLInputElement;
const line = document.getElementById('term-found')!;
const holder = document.getElementById('find-term')!;
const items = [...document.querySelectorAll<HTMLElement>('.order li')];
const sections = [...document.querySelectorAll<HTMLElement>('.order section')];
const shown = new Map(items.map((item) => [item, typedOf(item)]));
let names: Readonly<Record<string, string>> | undefined;

holder.hidden = false;
box.addEventListener(
  'focus',
  () => {
    void fetchNames();
  },
  { once: true },
);
box.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) filter();
});
box.addEventListener('compositionend', filter);
box.value ||= new URLSearchParams(location.search).get('find') ?? '';
if (box.value !== '') {
  filter();
  void fetchNames();
}

function filter(): void {
  const typed = box.value.trim().toLowerCase().replaceAll("'", '’');
  // Pinyin is compared without its spaces and apostrophes; u stands for ü.
  const squeezed = plain(typed).replace(/v/g, 'u');
  const holds = (text: string): boolean =>
    text.includes(typed) ||
    (squeezed !== '' && text.split('|').some((part) => /^[a-z0-9]+$/.test(part) && part.startsWith(squeezed)));
  let met = 0;
  for (const item of items) {
    item.hidden = typed !== '' && !holds(`${shown.get(item) ?? ''}|${names?.[conceptOf(item)] ?? ''}`);
    if (!item.hidden) met += 1;
  }
  for (const section of sections) section.hidden = section.querySelector('li:not([hidden])') === null;
  const asked = new URLSearchParams(typed === '' ? {} : { find: box.value.trim() }).toString();
  history.replaceState(null, '', `${location.pathname}${asked && `?${asked}`}${location.hash}`);
  line.textContent =
    typed === ''
      ? ''
      : met === 0
        ? (line.dataset['none'] ?? '')
        : (line.dataset['words'] ?? '').replace('{number}', String(met));
}

/** The terms in small letters, and the pinyin as it is typed. */
function typedOf(item: HTMLElement): string {
  const texts = [...item.querySelectorAll('a, span')].map((one) => (one.textContent ?? '').toLowerCase());
  return [...texts, plain(item.querySelector('a + i')?.textContent ?? '')].join('|');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function conceptOf(item: HTMLElement): string {
  return /([^/]+)\/$/.exec(item.querySelector('a')?.getAttribute('href') ?? '')?.[1] ?? '';
}

/** A site opened from a disk has no such file to give: then the list alone is searched. */
async function fetchNames(): Promise<void> {
  try {
    const answer = await fetch(
      `${document.documentElement.dataset['root'] ?? '/'}${(holder.dataset['names'] ?? '').replace(/^\//, '')}`,
    );
    names = (await answer.json()) as Readonly<Record<string, string>>;
    if (box.value !== '') filter();
  } catch {
    names = {};
  }
}

export {}; // a module: its names are its own

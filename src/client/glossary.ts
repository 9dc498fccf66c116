// The glossary's filter: what is typed, in Chinese, in pinyin without tones or in English, leaves the concepts that hold it.
//
// It needs: #find-term (hidden), in it #term-typed and #term-found with its words in data-words and data-none; lists in <details class="order">,
// the items of one of which carry data-find (Chinese|pinyin|English, parted by bars); other items are the same concept by their link.

const box = document.getElementById('term-typed') as HTMLInputElement;
const line = document.getElementById('term-found')!;
const orders = [...document.querySelectorAll<HTMLDetailsElement>('details.order')];
const texts = new Map([...document.querySelectorAll<HTMLElement>('li[data-find]')].map((item) => [address(item), item.dataset['find'] ?? '']));

box.closest<HTMLElement>('#find-term')!.hidden = false;
box.addEventListener('input', (event) => { if (!(event instanceof InputEvent && event.isComposing)) filter(); });
box.addEventListener('compositionend', filter);
openFromAddress();
addEventListener('hashchange', openFromAddress);
box.value ||= new URLSearchParams(location.search).get('find') ?? '';
if (box.value !== '') filter();

function filter(): void {
  const typed = box.value.trim().toLowerCase().replaceAll("'", '’');
  // Pinyin is compared without its spaces and apostrophes; u stands for ü.
  const squeezed = typed.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[\s'’]/g, '').replace(/v/g, 'u');
  const holds = (text: string): boolean => text.includes(typed) || text.split('|').some((part) => /^[a-z0-9]+$/.test(part) && part.startsWith(squeezed));
  const met = new Set([...texts].filter(([, text]) => holds(text)).map(([concept]) => concept));
  for (const order of orders) {
    for (const item of order.querySelectorAll('li')) item.hidden = !met.has(address(item));
    for (const section of order.querySelectorAll<HTMLElement>('.section')) section.hidden = [...section.querySelectorAll('li')].every((item) => item.hidden);
  }
  const asked = new URLSearchParams(typed === '' ? {} : { find: box.value.trim() }).toString();
  history.replaceState(null, '', `${location.pathname}${asked && `?${asked}`}${location.hash}`);
  line.textContent = typed === '' ? '' : met.size === 0 ? line.dataset['none'] ?? '' : (line.dataset['words'] ?? '').replace('{number}', String(met.size));
}

function address(item: HTMLElement): string {
  return item.querySelector('a')?.getAttribute('href') ?? '';
}

/** `#by-stroke` opens that order. */
function openFromAddress(): void {
  const order = orders.find(({ id }) => `#${id}` === location.hash);
  if (order) order.open = true;
}

export {}; // a module: its names are its own

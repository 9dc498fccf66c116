// Term marks switched off and on, and remembered. Off, a term is text: no line, no note, no stop for the Tab key.
//
// It needs: `.marks[hidden]` with one checkbox, and links `a.term` in `.text`. Without it the marks stand and the
// control is not seen.

const key = 'gongbao-terms'; // layouts/theme-line.ts reads it before the first paint
const root = document.documentElement;
const box = document.querySelector<HTMLInputElement>('.marks input');

if (box) {
  box.checked = root.dataset['terms'] !== 'off';
  box.addEventListener('change', () => {
    remember(box.checked);
    show(box.checked);
  });
  show(box.checked);
  document.querySelector('.marks')?.removeAttribute('hidden');
}

function remember(shown: boolean): void {
  if (shown) delete root.dataset['terms'];
  else root.dataset['terms'] = 'off';
  try {
    if (shown) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
  } catch {
    /* a browser that refuses storage: the choice holds for this page */
  }
}

/** A link without an address is no link, to the eye, the keyboard and a screen reader alike; the address is put by. */
function show(shown: boolean): void {
  for (const term of document.querySelectorAll<HTMLAnchorElement>('.text a.term')) {
    const [from, to] = shown ? ['data-href', 'href'] : ['href', 'data-href'];
    const address = term.getAttribute(from);
    if (address === null) continue;
    term.setAttribute(to, address);
    term.removeAttribute(from);
  }
}

export {}; // a module: its names are its own

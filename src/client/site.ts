// The one script of every page: remembers the theme, `/` goes to the search box, the language switch keeps the place.
// Nothing on a page needs it.

const key = 'gongbao-theme'; // layouts/theme-line.ts reads it before the first paint
const root = document.documentElement;

rememberTheme();
if (cameFromSearch()) void import('./light-found.ts');
addEventListener('keydown', findOnSlash);
document.querySelector<HTMLFormElement>('form.find')?.addEventListener('focusin', proposeNames, { once: true });
keepPlace();
addEventListener('hashchange', keepPlace);
addEventListener('popstate', keepPlace);
document.addEventListener('click', keepPlace, true);

function rememberTheme(): void {
  const chosen = root.dataset.theme ?? 'auto';
  for (const radio of document.querySelectorAll<HTMLInputElement>('.themes input')) {
    const theme = radio.id.slice('theme-'.length);
    radio.checked = theme === chosen;
    radio.addEventListener('change', () => {
      choose(theme);
    });
  }
}

function choose(theme: string): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    /* a browser that refuses storage: the choice holds for this page */
  }
}

/** The search left in this tab what it marked in the result that was followed (client/keep-found.ts). */
function cameFromSearch(): boolean {
  try {
    return sessionStorage.getItem('gongbao-found') !== null;
  } catch {
    return false;
  }
}

/** What proposes names is loaded when the box is touched. */
function proposeNames(event: FocusEvent): void {
  const form = event.currentTarget;
  if (form instanceof HTMLFormElement)
    import('./suggest.ts').then(
      ({ suggestNames }) => {
        suggestNames(form);
      },
      () => undefined, // without it the form is sent as it stands
    );
}

/** Focuses the search box, or goes to the search page where the box is hidden. */
function findOnSlash(event: KeyboardEvent): void {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const box = [...document.querySelectorAll<HTMLInputElement>('[role="search"] input[name="q"]')].find((input) =>
    input.checkVisibility(),
  );
  const form = document.querySelector<HTMLFormElement>('[role="search"]');
  if (!box && !form) return;
  event.preventDefault();
  if (box) {
    box.focus();
    box.select();
  } else if (form) location.href = form.action;
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select'))
  );
}

/**
 * Gives the language switch this page's fragment (ids are the same in both languages) and query. A report's pages know
 * better where the reader is (client/place.ts).
 */
function keepPlace(): void {
  const other = document.querySelector<HTMLAnchorElement>('a.switch');
  if (!other) return;
  other.hash = other.dataset['place'] ?? location.hash;
  other.search = location.search;
}

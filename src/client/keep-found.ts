// From a result to its paragraph: what was marked in the result is lit there (light-found.ts). It goes by the tab's own
// storage, so that no address holds it and a copied link shows a clean page.

/** What is kept under `gongbao-found`. */
export interface Kept {
  readonly path: string;
  readonly id: string;
  readonly texts: readonly string[];
}

/** Remembers what the followed result had marked. */
export function keepFound(place: HTMLElement): void {
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const item = link?.closest('.results > li');
    if (!link || !item) return;
    const texts = [...item.querySelectorAll('mark')].map((mark) => mark.textContent);
    const found: Kept = {
      path: link.pathname,
      id: decodeURIComponent(link.hash.slice(1)),
      texts: [...new Set(texts)],
    };
    try {
      sessionStorage.setItem('gongbao-found', JSON.stringify(found));
    } catch {
      /* a browser that refuses storage: the paragraph is still the target */
    }
  });
}

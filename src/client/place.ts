// The three views of a report and its two languages keep the reader's place: the address's own anchor while it is in
// sight, else the block at which the reader last came to rest. Who goes up to the switch keeps the place he came from.
//
// It needs: blocks with the ids of the text; in the article a link `.ln` to a block's line, in the parallel view
// `data-line`, in the source rows `tr#L12` with a link to the block in `.to`. Without it every link leads to the top.

const REST = 250; // milliseconds without scrolling
const LINE = 96; // what stands less deep in the window has been read
const blocks = [...document.querySelectorAll<HTMLElement>('.text > [id], .text > ul > [id], .par > [id], tr[id^="L"]')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('.views a, a.switch')];
const isSource = (path: string): boolean => path.endsWith('/source/');

let resting: ReturnType<typeof setTimeout> | undefined;

aim(location.hash);
addEventListener('hashchange', () => {
  aim(location.hash);
});
addEventListener(
  'scroll',
  () => {
    clearTimeout(resting);
    resting = setTimeout(rest, REST);
  },
  { passive: true },
);

function rest(): void {
  const own = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const at = blocks.find((block) => block.getBoundingClientRect().bottom > LINE);
  if (own !== null && isInSight(own)) aim(location.hash);
  else if (at !== undefined && at !== blocks[0]) aim(`#${at.id}`);
}

function isInSight(element: Element): boolean {
  const { top, bottom } = (element.closest('[id^="p"], [id^="h"], tr') ?? element).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function aim(hash: string): void {
  for (const link of links) {
    const place = isSource(link.pathname) === isSource(location.pathname) ? hash : elsewhere(hash);
    if (link.matches('.switch')) link.dataset['place'] = place;
    link.hash = place;
  }
}

/** From the text to its line in the source, and back. */
function elsewhere(hash: string): string {
  const here = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (here === null) return '';
  const row = here.closest('tr[id^="L"]');
  if (row !== null) return hashOf(row.querySelector('.to a[href*="#"]'));
  const line = here.closest<HTMLElement>('[data-line]')?.dataset['line'];
  if (line !== undefined) return `#L${line}`;
  return hashOf(here.closest(':has(> .ln)')?.querySelector(':scope > .ln') ?? null);
}

function hashOf(link: Element | null): string {
  return link instanceof HTMLAnchorElement ? link.hash : '';
}

// Notes over an article's terms and figures: on hover, focus and tap. Without it, or without popovers, each is a
// plain link.
//
// It needs: links `a[data-note]` in the text, and for each a `<div popover hidden id="note-…">` of that name.

/** A pointer that only passes opens nothing; one on its way into the note does not close it. In milliseconds. */
const [REST, LEAVE] = [250, 300];
const GAP = 6;

let waiting: ReturnType<typeof setTimeout> | undefined;
let shown: { readonly link: HTMLAnchorElement; readonly note: HTMLElement } | null = null;

if ('showPopover' in HTMLElement.prototype) {
  const text = document.querySelector('.text');
  text?.addEventListener('pointerover', (event) => {
    if (isMouse(event))
      after(
        REST,
        () => {
          open(linkAt(event));
        },
        linkAt(event),
      );
  });
  text?.addEventListener('pointerout', (event) => {
    if (isMouse(event) && linkAt(event)) after(LEAVE, close);
  });
  text?.addEventListener('focusin', (event) => {
    if (linkAt(event)?.matches(':focus-visible')) open(linkAt(event));
  });
  text?.addEventListener('focusout', (event) => {
    if (linkAt(event)) after(LEAVE, close);
  });
  text?.addEventListener('click', onTap);
  text?.addEventListener('scroll', placeAgain, { capture: true, passive: true }); // a wide table in its own box
  addEventListener('resize', placeAgain);
  for (const note of document.querySelectorAll<HTMLElement>('.notes > [popover]')) {
    note.addEventListener('pointerenter', () => {
      clearTimeout(waiting);
    });
    note.addEventListener('pointerleave', () => {
      after(LEAVE, close);
    });
    note.addEventListener('toggle', (event) => {
      if (event.newState === 'closed' && shown?.note === note) shown = null;
    });
  }
}

/** A finger's first tap shows the note, which holds the link; its second goes where the link leads. */
function onTap(event: Event): void {
  const link = linkAt(event);
  if (
    !link ||
    !(event instanceof PointerEvent) ||
    event.pointerType === 'mouse' ||
    event.pointerType === '' ||
    shown?.link === link
  )
    return;
  event.preventDefault();
  open(link);
}

function isMouse(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'mouse';
}

function linkAt(event: Event): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-note][href]') : null;
}

function after(time: number, then: () => void, asked: unknown = true): void {
  if (!asked) return;
  clearTimeout(waiting);
  waiting = setTimeout(then, time);
}

function open(link: HTMLAnchorElement | null): void {
  clearTimeout(waiting);
  const note = link && document.getElementById(`note-${link.dataset['note'] ?? ''}`);
  if (!link || !note || shown?.link === link) return;
  close();
  note.hidden = false;
  note.showPopover();
  place(note, link.getBoundingClientRect());
  shown = { link, note };
}

function close(): void {
  shown?.note.hidePopover();
  shown = null;
}

/**
 * Under the link, or over it where there is no room; never past the window's sides. It is placed in the page, not in
 * the window: so it stays at its link while the page scrolls, also where the focus itself makes it scroll.
 */
function place(note: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { width, height } = note.getBoundingClientRect();
  const under = bottom + GAP + height <= innerHeight || top < height + GAP;
  note.style.left = `${scrollX + Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP))}px`;
  note.style.top = `${scrollY + (under ? bottom + GAP : top - GAP - height)}px`;
}

function placeAgain(): void {
  if (shown) place(shown.note, shown.link.getBoundingClientRect());
}

export {}; // a module: its names are its own

// A chart's numbers on hover, focus and touch, and its marks under the arrow keys: a drawing is one stop of the Tab
// key. Without it each mark is a plain link, and the table holds the same numbers.
//
// It needs: a figure with `data-walk` (an id of what tells of the keys) and `data-tap` (what a second tap does), in it
// drawings `svg.chart` with marks `a.mark[aria-label]` in reading order.

const LEAVE = 300; // milliseconds in which a pointer may reach the tip
const GAP = 8;

/** To which mark a key leads, from the one at `at`. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const tip = document.createElement('div');
let shown: Element | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-walk]')) {
  for (const drawing of figure.querySelectorAll<SVGSVGElement>('svg.chart'))
    walk(drawing, figure.dataset['walk'] ?? '');
  if ('showPopover' in HTMLElement.prototype) tell(figure);
}

function walk(drawing: SVGSVGElement, says: string): void {
  const marks = [...drawing.querySelectorAll<SVGAElement>('a.mark')];
  const stopAt = (stop: SVGAElement | undefined): void => {
    for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
  };
  stopAt(marks[0]);
  drawing.setAttribute('aria-describedby', says);
  drawing.addEventListener('focusin', (event) => {
    stopAt(markAt(event) ?? marks[0]);
  });
  drawing.addEventListener('keydown', (event) => {
    const [at, step] = [marks.findIndex((mark) => mark === markAt(event)), STEPS[event.key]];
    if (at < 0 || step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    marks[step(at, marks.length - 1)]?.focus();
  });
}

function tell(figure: HTMLElement): void {
  tip.className = 'hint tip';
  tip.popover = 'manual';
  tip.setAttribute('aria-hidden', 'true'); // it repeats the mark's own name
  figure.append(tip);
  figure.addEventListener('pointerover', (event) => {
    const mark = markAt(event);
    if (mark && event.pointerType === 'mouse') show(mark, event.clientX);
    else if (event.target === tip) clearTimeout(waiting);
  });
  figure.addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse') hideSoon();
  });
  figure.addEventListener('focusin', (event) => {
    const mark = markAt(event);
    if (mark?.matches(':focus-visible')) show(mark);
  });
  figure.addEventListener('focusout', hideSoon);
  figure.addEventListener('click', (event) => {
    const mark = markAt(event);
    if (!mark || !(event instanceof PointerEvent) || event.pointerType !== 'touch' || shown === mark) return;
    event.preventDefault();
    show(mark, event.clientX, figure.dataset['tap']);
  });
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
document.addEventListener('pointerdown', (event) => {
  if (!markAt(event) && event.target !== tip) hide();
});
addEventListener('resize', hide);

function markAt({ target }: Event): SVGAElement | null {
  return target instanceof Element ? target.closest<SVGAElement>('svg.chart a.mark') : null;
}

/** The mark's sentence, over it or under it; `then` says what another tap does. */
function show(mark: Element, x?: number, then = ''): void {
  clearTimeout(waiting);
  const [sentence, more] = [document.createElement('p'), document.createElement('p')];
  sentence.textContent = mark.getAttribute('aria-label');
  more.textContent = then;
  tip.replaceChildren(sentence, ...(then === '' ? [] : [more]));
  tip.showPopover();
  place(mark.getBoundingClientRect(), x);
  shown = mark;
}

function place({ left, right, top, bottom }: DOMRect, x = (left + right) / 2): void {
  const { width, height } = tip.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const over = top - GAP - height;
  const [most, lowest] = [clientWidth - width - GAP, clientHeight - height - GAP];
  tip.style.left = `${scrollX + Math.max(GAP, Math.min(x - width / 2, most))}px`;
  tip.style.top = `${scrollY + Math.max(GAP, Math.min(over >= GAP ? over : bottom + GAP, lowest))}px`;
}

function hideSoon(): void {
  clearTimeout(waiting);
  waiting = setTimeout(hide, LEAVE);
}

function hide(): void {
  clearTimeout(waiting);
  if (shown) tip.hidePopover();
  shown = null;
}

export {}; // a module: its names are its own

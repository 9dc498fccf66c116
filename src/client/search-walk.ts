// Arrows walk from the box through the results; Enter on a result is the link's own.

export function walkResults(box: HTMLInputElement): void {
  const links = (): HTMLAnchorElement[] => [
    ...document.querySelectorAll<HTMLAnchorElement>('.results > li:not([hidden]) h3 a'),
  ];
  addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at === -1 && (document.activeElement !== box || step < 0)) return;
    const next = all[at + step];
    if (next === undefined && at + step >= 0) return;
    event.preventDefault();
    if (next === undefined) box.focus();
    else next.focus();
  });
}

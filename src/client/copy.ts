// Copies a ready citation, a link or a piece of code: its address written out in full, and the day of copying where the
// style wants one. Without it the text can be selected by hand.
//
// It needs: <button data-copy data-done="copied" hidden> in the <dt> before a <dd> that holds the citation, or
// elsewhere with that <dd>'s id as `data-copy`; the day stands in it as `[引用日期]`.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const text = button.closest('dt')?.nextElementSibling ?? document.getElementById(button.dataset['copy'] ?? '');
  if (!text || !('clipboard' in navigator)) continue; // a page that is not served over a safe connection
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(citation(text)).then(() => {
      button.firstChild!.textContent = button.dataset['done'] ?? '';
      button.setAttribute('aria-live', 'polite');
    });
  });
}

function citation(element: Element): string {
  const day = new Date().toISOString().slice(0, 10);
  const pieces = [...element.childNodes].map((node) =>
    node instanceof HTMLAnchorElement ? node.href : (node.textContent ?? ''),
  );
  return pieces.join('').replace('[引用日期]', `[${day}]`).trim();
}

export {}; // a module: its names are its own

// Hands the page to whatever the reader's device shares with. Without it, or where the device has no such thing, the
// button is not seen: the link can be copied.
//
// It needs: <button data-send hidden>.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-send]')) {
  if (!('share' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    const heading = document.querySelector('h1')?.textContent.trim() ?? document.title;
    navigator.share({ title: heading, url: location.href }).catch(() => undefined); // the reader thought better of it
  });
}

export {}; // a module: its names are its own

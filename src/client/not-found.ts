// The inline script of 404.html, which a server may show at any depth: it finds the site's root and sets the page's
// links right.

/**
 * A folder above the address is the root if the site's mark lies in it, which the policy's `img-src 'self'` allows to
 * try. What stands before a language's folder is tried first, then the nearest folder, and so on upwards. Without an
 * answer the links stay as at the root of a host. Self-contained: its text is what the page holds.
 */
function findRoot(): void {
  const folders = location.pathname.replace(/\/+/g, '/').split('/').slice(0, -1);
  const language = folders.findIndex((name) => name === 'zh' || name === 'en');
  const depths = folders.map((_, index) => folders.length - index);
  const tried = language > 0 ? [language, ...depths.filter((depth) => depth !== language)] : depths;
  const attempt = (): void => {
    const depth = tried.shift();
    if (depth === undefined) return;
    const root = `${folders.slice(0, depth).join('/')}/`;
    const mark = new Image();
    mark.onerror = attempt;
    mark.onload = () => {
      document.documentElement.dataset['root'] = root;
      for (const name of ['href', 'src', 'action']) {
        for (const element of document.querySelectorAll(`[${name}^="/"]:not([${name}^="//"])`)) {
          element.setAttribute(name, root + (element.getAttribute(name) ?? '').slice(1));
        }
      }
    };
    mark.src = `${root}favicon.svg`;
  };
  attempt();
}

/** The script's text, to stand inline at the end of the page's body; its hash goes into the page's policy. */
export const notFound = `(${findRoot.toString()})()`;

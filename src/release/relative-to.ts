// A root-absolute address as seen from a page: the one rule that makes a built site work below any path.

/**
 * `wanted` (`/zh/reports/x/#p9`) relative to the file `from` (`zh/search/index.html`, from the site's root) →
 * `../reports/x/#p9`. Anything that is not root-absolute (relative, another host, `mailto:`) comes back as it is. A
 * place on the page itself is `#p9`.
 */
export function relativeTo(from: string, wanted: string): string {
  if (!/^\/(?!\/)/.test(wanted)) return wanted;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(wanted) ?? [];
  const here = from.split('/').slice(0, -1);
  const there = path.split('/');
  if (rest.startsWith('#') && path === from.replace(/(^|\/)index\.html$/, '$1')) return rest;
  const shared = commonLength(here, there.slice(0, -1));
  const way = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  return `${way === '' || /^[^/]*:/.test(way) || way.startsWith('/') ? './' : ''}${way}${rest}`;
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs === -1 ? a.length : differs;
}

// Coming back to a list of results: as many are shown as were, and the page stands where it stood. A browser that keeps
// the page itself needs none of it.

const KEY = 'gongbao-search';

interface Kept {
  readonly search: string;
  readonly shown: number;
  readonly y: number;
}

export function keepPlace(search: string, shown: number): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ search, shown, y: Math.round(scrollY) } satisfies Kept));
  } catch {
    /* a browser that refuses storage: the list begins at its top */
  }
}

/** Null unless the reader came back to `search`, and only until the place was restored. */
export function keptPlace(search: string): { readonly shown: number; readonly restore: () => void } | null {
  const [entry] = performance.getEntriesByType('navigation');
  if ((entry as PerformanceNavigationTiming | undefined)?.type !== 'back_forward') return null;
  const kept = read();
  if (kept?.search !== search) return null;
  return {
    shown: kept.shown,
    restore: () => {
      sessionStorage.removeItem(KEY);
      scrollTo({ top: kept.y, behavior: 'instant' });
    },
  };
}

function read(): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

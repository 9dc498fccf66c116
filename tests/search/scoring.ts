// The scores of the search, over lists of addresses: no browser.

export interface Row {
  readonly lang: string;
  readonly query: string;
  /** Any of these is right. */
  readonly first: readonly string[];
  /** One more that must stand among the first five; none where the file asks only that `first` be found. */
  readonly five: string | null;
}

export interface Scored extends Pick<Row, 'lang' | 'query'> {
  /** 1 / rank of the first right address, 0 where none is found. */
  readonly reciprocal: number;
  readonly five: boolean;
  readonly top: readonly string[];
}

/** `lang query first first_five …` or `lang query address …`, parted by tabs, under a line of heads. */
export function readRows(tsv: string): readonly Row[] {
  const [head = '', ...lines] = tsv.split('\n').filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = new Map(line.split('\t').map((cell, i) => [names[i], cell]));
    return {
      lang: cells.get('lang') ?? '',
      query: cells.get('query') ?? '',
      first: (cells.get('first') ?? cells.get('address') ?? '').split(' ').map(place),
      five: cells.has('first_five') ? place(cells.get('first_five') ?? '') : null,
    };
  });
}

/** `found`: addresses from the site's root, the best first. */
export function score({ lang, query, first, five }: Row, found: readonly string[]): Scored {
  const places = found.map(place);
  const rank = places.findIndex((one) => first.includes(one));
  return {
    lang,
    query,
    reciprocal: rank === -1 ? 0 : five === null ? 1 : 1 / (rank + 1),
    five: five === null ? rank !== -1 : places.slice(0, 5).includes(five),
    top: places.slice(0, 6),
  };
}

/** A sentence counts as its block, a report's page as its title. */
function place(address: string): string {
  return address.replace(/(#[a-z]+\d*)\.s\d+$/, '$1').replace(/(\/reports\/[^/]+\/)$/, '$1#title');
}

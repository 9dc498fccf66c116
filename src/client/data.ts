// The data page: its filters and its order, from the address and into it; the rows shown, as CSV. Without it the
// table is whole.
//
// It needs: <fieldset id="filters" hidden> with selects named as `fields` below, a button #all-rows, #shown
// (role=status, its words in data-words and data-one-unit) and #take-shown; <table id="observations"> whose rows carry
// data-indicator, -district, -year (several, parted by spaces), -kind, -measure, -unit, -value, -period; heads to sort
// by carry data-sort. Numbers of several units have no order: by value only rows of one unit are sorted. Where the
// fieldset says data-whole="no", the rows stand on the pages that #year-pages lists.

const fields = ['indicator', 'district', 'year', 'measure', 'unit', 'kind'] as const;
type Sort = 'name' | 'district' | 'period' | 'value';

const form = document.getElementById('filters') as HTMLFieldSetElement;
const line = document.getElementById('shown')!;
const take = document.getElementById('take-shown') as HTMLButtonElement;
const collator = new Intl.Collator(document.documentElement.lang);

type Compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => number;
const text =
  (column: number): Compare =>
  (a, b) =>
    collator.compare(words(a.cells[column]), words(b.cells[column]));
/** The first words of a cell: its clause and what folds out are no part of a name. */
const words = (cell: HTMLTableCellElement | undefined): string =>
  (cell?.firstElementChild ?? cell)?.textContent.trim() ?? '';
const compare: Readonly<Record<Sort, Compare>> = {
  name: text(0),
  district: text(4),
  period: (a, b) => (a.dataset['period'] ?? '').localeCompare(b.dataset['period'] ?? ''),
  value: (a, b) => Number(a.dataset['value']) - Number(b.dataset['value']),
};

void start();

async function start(): Promise<void> {
  const table =
    form.dataset['whole'] === 'no' ? await gather() : document.querySelector<HTMLTableElement>('#observations');
  const body = table?.tBodies[0];
  if (!table || !body) return; // opened from a disk: the links to the years stay
  const rows = [...body.rows];
  const show = (): void => {
    apply(body, rows, read());
  };
  for (const head of table.querySelectorAll<HTMLElement>('[data-sort]'))
    makeSortable(head, () => {
      write(read());
      show();
    });
  form.addEventListener('change', () => {
    write(read());
    show();
  });
  document.getElementById('all-rows')?.addEventListener('click', () => {
    for (const field of fields) select(field).value = '';
    write(read());
    show();
  });
  addEventListener('popstate', () => {
    fromAddress(table);
    show();
  });
  take.addEventListener('click', () => {
    void download(rows.filter((row) => !row.hidden).map(({ id }) => id));
  });
  take.hidden = location.protocol === 'file:';
  form.hidden = false;
  fromAddress(table);
  show();
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

interface Asked {
  readonly chosen: ReadonlyMap<string, string>;
  readonly sort: Sort | null;
  readonly down: boolean;
}

function read(): Asked {
  const sorted = document.querySelector<HTMLElement>('[data-sort][aria-sort]');
  return {
    chosen: new Map(fields.map((field) => [field, select(field).value])),
    sort: (sorted?.dataset['sort'] as Sort | undefined) ?? null,
    down: sorted?.getAttribute('aria-sort') === 'descending',
  };
}

function select(name: string): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement;
}

/** `?indicator=members&year=2017&sort=-value`; a value that no list has is left out. */
function fromAddress(table: HTMLTableElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const list = select(field);
    list.value = asked.get(field) ?? '';
    if (list.selectedIndex < 0) list.value = '';
  }
  const sort = asked.get('sort') ?? '';
  for (const head of table.querySelectorAll<HTMLElement>('[data-sort]')) {
    if (head.dataset['sort'] === sort.replace(/^-/, ''))
      head.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

function write({ chosen, sort, down }: Asked): void {
  const asked = new URLSearchParams();
  for (const [field, value] of chosen) if (value !== '') asked.set(field, value);
  if (sort !== null) asked.set('sort', `${down ? '-' : ''}${sort}`);
  const query = asked.toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

function apply(
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  { chosen, sort, down }: Asked,
): void {
  for (const row of rows) row.hidden = ![...chosen].every(([field, value]) => value === '' || has(row, field, value));
  const shown = rows.filter((row) => !row.hidden);
  const refused = sort === 'value' && new Set(shown.map((row) => row.dataset['unit'])).size > 1;
  const ordered = sort === null || refused ? rows : [...rows].sort((a, b) => compare[sort](a, b) * (down ? -1 : 1));
  body.append(...ordered);
  const count = (line.dataset['words'] ?? '')
    .replace('{shown}', String(shown.length))
    .replace('{total}', String(rows.length));
  line.textContent = refused ? `${count} ${line.dataset['oneUnit'] ?? ''}` : count;
  body.parentElement?.querySelector('[data-sort="value"]')?.classList.toggle('refused', refused);
}

function has(row: HTMLTableRowElement, field: string, value: string): boolean {
  const words = (row.dataset[field] ?? '').split(' ').filter((word) => word !== '');
  return value === 'none' && field === 'indicator' ? words.length === 0 : words.includes(value);
}

/** A head's words become a button; pressed again, the order turns round. */
function makeSortable(head: HTMLElement, sorted: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const next = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of head.parentElement?.querySelectorAll('[aria-sort]') ?? []) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', next);
    sorted();
  });
}

/** The tables of all years, put together into the first; null where the pages cannot be read. */
async function gather(): Promise<HTMLTableElement | null> {
  const list = document.getElementById('year-pages');
  const addresses = [...(list?.querySelectorAll('a') ?? [])].map(({ href }) => href);
  try {
    const [first, ...others] = await Promise.all(addresses.map(tableOf));
    if (!first) return null;
    for (const other of others) first.tBodies[0]?.append(...(other.tBodies[0]?.rows ?? []));
    list?.replaceWith(first);
    return first;
  } catch {
    return null;
  }
}

async function tableOf(address: string): Promise<HTMLTableElement> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  for (const link of page.querySelectorAll('#observations a'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  return document.importNode(
    page.querySelector<HTMLTableElement>('#observations') ?? page.createElement('table'),
    true,
  );
}

/** The rows of these ids out of the file of all: the same columns, the same cells. */
async function download(ids: readonly string[]): Promise<void> {
  const root = new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI);
  const [head = '', ...records] = (await (await fetch(new URL('data/observations.csv', root))).text()).split('\r\n');
  const wanted = new Set(ids);
  const kept = records.filter((record) => wanted.has(record.slice(0, record.indexOf(','))));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([`\ufeff${[head.replace(/^\ufeff/, ''), ...kept, ''].join('\r\n')}`], { type: 'text/csv' }),
  );
  link.download = 'gongbao-observations.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

export {}; // a module: its names are its own

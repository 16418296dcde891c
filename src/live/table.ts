/*
 * The tools of the table: search by text, sorting, the state in the address, the number of results.
 * Filtering by status works without any of this: it is a matter of radio buttons and style.
 *
 * Shares no module with the script of every page: each is small enough to travel inside its page, a
 * module of both would not.
 */

const filter = document.querySelector<HTMLElement>('#filter');
const table = document.querySelector<HTMLTableElement>('table.tenders');

if (filter && table) {
  const body = table.tBodies[0];
  const rows = [...(body?.rows ?? [])];
  const search = filter.querySelector<HTMLInputElement>('#search');
  const results = filter.querySelector('output');
  // The variety of the language that the site writes may count in another way than the language itself.
  const plural = new Intl.PluralRules(results?.dataset['plural']);
  const radios = [...filter.querySelectorAll<HTMLInputElement>('[name=status]')];

  /** What a reader may look for in a row: number, name and reference. */
  const textOf = (row: HTMLTableRowElement) =>
    [
      row.dataset['lot'],
      row.dataset['search'],
      row.querySelector('th'),
      row.querySelector('.portal'),
    ]
      .map((part) => (typeof part === 'object' ? part?.textContent : part))
      .join(' ')
      .toLowerCase();

  const show = () => {
    const wanted = search?.value.trim().toLowerCase() ?? '';
    for (const row of rows) row.hidden = !textOf(row).includes(wanted);
    for (const radio of radios) {
      const count = radio.parentElement?.querySelector('.count');
      const matching = rows.filter(
        (row) => radio.value === 'all' || radio.value === row.dataset['choice'],
      );
      if (count) count.textContent = String(matching.length);
    }
    const shown = rows.filter((row) => row.checkVisibility()).length;
    if (results) {
      const forms = JSON.parse(results.dataset['forms'] ?? '{}') as Record<string, string>;
      const text = forms[plural.select(shown)] ?? forms['other'] ?? '';
      results.textContent = text.replace('{shown}', `${shown}`).replace('{all}', `${rows.length}`);
    }
  };

  const remember = () => {
    const url = new URL(location.href);
    const state = { status: radios.find(({ checked }) => checked)?.value, q: search?.value.trim() };
    for (const [key, value] of Object.entries(state)) {
      if (value && value !== 'all') url.searchParams.set(key, value);
      else url.searchParams.delete(key);
    }
    history.replaceState(history.state, '', url);
    show();
  };

  const recall = () => {
    const state = new URLSearchParams(location.search);
    const status = state.get('status') ?? 'all';
    for (const radio of radios) radio.checked = radio.value === status;
    const [first] = radios;
    if (first && !radios.some(({ checked }) => checked)) first.checked = true;
    if (search) search.value = state.get('q') ?? '';
    show();
  };

  /** What a column is sorted by; rows without it come last. */
  const keyOf = (row: HTMLTableRowElement, column: number) => {
    const cell = row.cells[column];
    const text = cell?.textContent.trim();
    const keys: readonly (string | undefined)[] = [
      text,
      text,
      cell?.querySelector('time')?.dateTime,
      // A day as a deadline counts to its end.
      row.dataset['closing'],
      cell?.querySelector('.portal')?.textContent.trim(),
    ];
    // Before them stand one or two numbers, which count up as the rows do.
    const index = column - (row.cells.length - keys.length);
    return index < 0 ? String(rows.indexOf(row)) : keys[index];
  };

  const sort = (column: number, direction: string) => {
    const factor = direction === 'descending' ? -1 : 1;
    const sorted = rows.toSorted((a, b) => {
      const [first, second] = [keyOf(a, column), keyOf(b, column)];
      if (!first || !second) return Number(!first) - Number(!second);
      return factor * first.localeCompare(second, document.documentElement.lang, { numeric: true });
    });
    body?.replaceChildren(...(direction === 'none' ? rows : sorted));
  };

  const NEXT: Readonly<Record<string, string>> = {
    none: 'ascending',
    ascending: 'descending',
    descending: 'none',
  };

  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const direction = NEXT[head.ariaSort ?? 'none'] ?? 'none';
      for (const other of heads) other.removeAttribute('aria-sort');
      if (direction !== 'none') head.setAttribute('aria-sort', direction);
      sort(column, direction);
    });
  }

  search?.parentElement?.removeAttribute('hidden');
  filter.addEventListener('input', remember);
  addEventListener('pageshow', recall);
  addEventListener('popstate', recall);
  // A status that changes while the page is open changes what is shown.
  if (body)
    new MutationObserver(show).observe(body, { subtree: true, attributeFilter: ['data-choice'] });
  recall();
}

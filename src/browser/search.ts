import { showResult } from './showResult.ts';

/** The part of Pagefind's API that we use; the module is made by the build and is not known to the compiler. */
interface Pagefind {
  search(term: string): Promise<{ results: readonly { data(): Promise<FoundPage> }[] }>;
}

/** A page that holds the words. `excerpt` is text in which the words stand between <mark> and </mark>. */
export interface FoundPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
}

const PAGE_SIZE = 10;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[name="q"]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const more = document.querySelector<HTMLButtonElement>('[data-search-more]');

if (form && input && status && list && more) {
  let pagefind: Promise<Pagefind> | undefined;
  let latest = 0;
  const load = (): Promise<Pagefind> => {
    pagefind ??= import(/* @vite-ignore */ form.dataset.index ?? '');
    return pagefind;
  };

  const search = async (term: string) => {
    latest += 1;
    const mine = latest;
    list.replaceChildren();
    more.hidden = true;
    if (term === '') {
      status.textContent = '';
      return;
    }
    status.textContent = 'Searching …';
    try {
      const { results } = await (await load()).search(term);
      if (mine !== latest) return;
      status.textContent =
        results.length === 0
          ? `No page has “${term}”. Try fewer or other words.`
          : `${results.length} ${results.length === 1 ? 'page' : 'pages'} for “${term}”`;
      const showFrom = async (from: number) => {
        const pages = await Promise.all(results.slice(from, from + PAGE_SIZE).map((result) => result.data()));
        if (mine !== latest) return;
        list.append(...pages.map(showResult));
        more.hidden = from + PAGE_SIZE >= results.length;
        more.onclick = () => showFrom(from + PAGE_SIZE);
      };
      await showFrom(0);
    } catch {
      pagefind = undefined;
      status.textContent = 'The search could not be loaded. Are you offline? The list of all councils still works.';
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const term = input.value.trim();
    history.replaceState(null, '', term ? `?q=${encodeURIComponent(term)}` : location.pathname);
    search(term);
  });
  input.addEventListener('focus', () => load().catch(() => undefined), { once: true });
  input.value = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
  search(input.value.trim());
}

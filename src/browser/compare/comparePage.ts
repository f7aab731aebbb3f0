import type { KnownCouncil } from '../../domain/compare/readChosen.ts';

/** A council of today as the page lists it. */
export interface ListedCouncil extends KnownCouncil {
  readonly region: string;
  readonly kind: string;
}

/** The parts of the page that its script works with. */
export interface ComparePage {
  /** The path that the site is hosted under, with a slash at its end. */
  readonly root: string;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** Councils that what was typed may mean, as buttons. */
  readonly options: HTMLElement;
  readonly chosen: HTMLElement;
  /** What happened, read out where it changes. */
  readonly status: HTMLElement;
  /** What of the address could not be followed. */
  readonly remarks: HTMLElement;
  readonly offers: HTMLElement;
  readonly result: HTMLElement;
  /** Every council by slug: the page lists them once, for people and for us. */
  readonly known: ReadonlyMap<string, KnownCouncil>;
  readonly current: readonly ListedCouncil[];
}

/** Finds the parts; undefined on a page that compares nothing. Throws where a part is missing. */
export function findComparePage(): ComparePage | undefined {
  const place = document.querySelector<HTMLElement>('[data-compare]');
  if (!place) return undefined;
  const find = <Part extends HTMLElement>(selector: string): Part => {
    const part = place.querySelector<Part>(selector);
    if (!part) throw new Error(`The page that compares has no ${selector}.`);
    return part;
  };
  const current = [...document.querySelectorAll<HTMLElement>('[data-council]')].map(readCurrent);
  const ended = [...document.querySelectorAll<HTMLElement>('[data-ended]')].map(readEnded);
  return {
    root: place.dataset.root ?? '/',
    form: find('form'),
    input: find('input'),
    options: find('[data-options]'),
    chosen: find('[data-chosen]'),
    status: find('[data-status]'),
    remarks: find('[data-remarks]'),
    offers: find('[data-offers]'),
    result: find('[data-result]'),
    known: new Map([...current, ...ended].map((council) => [council.slug, council])),
    current,
  };
}

function readCurrent(item: HTMLElement): ListedCouncil {
  const { council: slug = '', kind = '' } = item.dataset;
  const region = item.closest<HTMLElement>('[data-region]')?.dataset.region ?? '';
  return { slug, name: item.textContent.trim(), kind, region, instead: [] };
}

function readEnded(item: HTMLElement): KnownCouncil {
  const { ended: slug = '', name = '', instead = '' } = item.dataset;
  return { slug, name, ended: item.textContent.trim(), instead: instead.split(' ').filter(Boolean) };
}

import { compareCouncils } from '../../domain/compare/compareCouncils.ts';
import { MOST_COUNCILS, readChosen, sayTooFew, writeChosen } from '../../domain/compare/readChosen.ts';
import { askForCouncil } from './askForCouncil.ts';
import type { ComparePage } from './comparePage.ts';
import { drawComparison } from './drawComparison.ts';
import { drawOffers } from './drawOffers.ts';
import { loadCouncil } from './loadCouncil.ts';
import { makeDownload } from './makeDownload.ts';
import { makeButton, makeElement } from './makeElement.ts';

/**
 * Puts the councils of the address side by side. Which they are stands in the address alone: it can be handed on, and the
 * back button undoes a choice.
 */
export function enhanceCompare(page: ComparePage): void {
  const { root, known, chosen, status, remarks, result, input } = page;
  /** Counts what was asked for: files that come for an older choice are not shown. */
  let asked = 0;

  const say = (sentence: string): void => {
    // The same words again would be read out again.
    if (status.textContent !== sentence) status.textContent = sentence;
  };
  const nameOf = (slug: string): string => known.get(slug)?.name ?? slug;
  const choose = (slugs: readonly string[], sentence: string): void => {
    history.pushState(null, '', `${location.pathname}${writeChosen(slugs)}`);
    void show(sentence);
  };
  const add = (slug: string): void => {
    const { slugs } = readChosen(location.search, known);
    if (slugs.includes(slug)) say(`${nameOf(slug)} is there already.`);
    else if (slugs.length === MOST_COUNCILS) say('Six councils fit side by side. Take one away first.');
    else choose([...slugs, slug], known.get(slug)?.ended ? '' : `${nameOf(slug)} was added.`);
  };
  const remove = (slug: string): void => {
    const { slugs } = readChosen(location.search, known);
    const place = slugs.indexOf(slug);
    choose(slugs.toSpliced(place, 1), `${nameOf(slug)} was taken away.`);
    const buttons = chosen.querySelectorAll('button');
    (buttons[Math.min(place, buttons.length - 1)] ?? input).focus();
  };

  const drawChosen = (slugs: readonly string[]): void => {
    chosen.hidden = slugs.length === 0;
    chosen.replaceChildren(
      ...slugs.map((slug) => {
        const button = makeButton('', () => remove(slug));
        button.append(makeElement('span', 'hidden', 'Take away '), nameOf(slug), makeElement('span', 'cross', ' ×'));
        button.lastElementChild?.setAttribute('aria-hidden', 'true');
        return makeElement('li', '', button);
      }),
    );
  };
  const drawRemarks = (sentences: readonly string[], instead: readonly string[]): void => {
    const buttons = instead.map((slug) =>
      makeElement(
        'li',
        '',
        makeButton(`Add ${nameOf(slug)}`, () => add(slug)),
      ),
    );
    remarks.replaceChildren(
      ...sentences.map((sentence) => makeElement('p', '', sentence)),
      ...(buttons.length > 0 ? [makeElement('ul', 'plain-list no-print', ...buttons)] : []),
    );
  };

  const show = async (sentence: string): Promise<void> => {
    asked++;
    const question = asked;
    const { slugs, remarks: sentences, instead } = readChosen(location.search, known);
    const tooFew = sayTooFew(slugs.map(nameOf));
    drawChosen(slugs);
    drawRemarks(sentences, instead);
    try {
      const councils = await Promise.all(slugs.map((slug) => loadCouncil(root, slug)));
      if (question !== asked) return;
      drawOffers(page, slugs, councils[0], add);
      const comparison = compareCouncils(councils);
      result.replaceChildren(...(tooFew ? [] : [drawComparison(comparison, root), makeDownload(comparison)]));
      say([sentence, tooFew ?? `${councils.length} councils side by side.`].filter(Boolean).join(' '));
    } catch {
      if (question !== asked) return;
      result.replaceChildren();
      page.offers.replaceChildren();
      say('Some of these councils did not load. Try again when you are online; the pages below work without it.');
    }
    // A button that was pressed may be gone: its place is taken by the next one.
    if (sentence && document.activeElement === document.body) (page.offers.querySelector('button') ?? input).focus();
  };

  askForCouncil(page, add, say);
  addEventListener('popstate', () => void show(''));
  void show('');
}

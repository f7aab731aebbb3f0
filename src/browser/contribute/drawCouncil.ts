import { setAt, valueAt } from '../../domain/contribute/draft.ts';
import { askForCouncils } from '../finder/askFinderOfPage.ts';
import type { FoundCouncil } from '../finder/finderQuestion.ts';
import type { Control } from './drawControl.ts';
import type { FormContext } from './formContext.ts';
import { make } from './make.ts';

/** How many councils are offered. */
const MOST = 5;

/** The council, by whatever name people know it: what may be meant is offered below. */
export function drawCouncil({ draft, data, change, say }: FormContext): Control {
  const { councils } = data.registers;
  const input = make('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const offers = make('div', { class: 'offers' });
  const current = String(valueAt(draft(), ['council']) ?? '');
  const known = councils.find(({ slug }) => slug === current);
  input.value = known?.name ?? current;

  const choose = ({ slug, name }: { slug: string; name: string }) => {
    input.value = name;
    offers.replaceChildren();
    change(setAt(draft(), ['council'], slug), { say: `${name} is chosen.` });
  };
  const offer = (found: readonly FoundCouncil[]) => {
    const buttons = found.slice(0, MOST).map((council) => {
      const text = council.note ? `${council.name} (${council.note})` : council.name;
      const button = make('button', { type: 'button' }, text);
      button.addEventListener('click', () => {
        choose({ slug: slugIn(council), name: council.name });
        input.focus();
      });
      return button;
    });
    offers.replaceChildren(...buttons);
  };
  const ask = (then: (found: readonly FoundCouncil[]) => void) => {
    const text = input.value;
    // The answer may come when something else was typed or chosen.
    askForCouncils(text, (found) => input.value === text && text.trim() !== '' && then(found));
  };
  input.addEventListener('input', () => {
    const typed = input.value.trim();
    const same = councils.filter(({ slug, name }) => slug === typed || name.toLowerCase() === typed.toLowerCase());
    change(setAt(draft(), ['council'], (same.length === 1 && same[0]?.slug) || typed));
    offers.replaceChildren();
    if (same.length !== 1) ask(offer);
  });
  input.addEventListener('change', () =>
    ask((found) => {
      const [only, ...others] = found;
      const value = valueAt(draft(), ['council']);
      if (only && others.length === 0 && slugIn(only) !== value) choose({ slug: slugIn(only), name: only.name });
      else if (!councils.some(({ slug }) => slug === value)) say(`${found.length} councils are offered.`);
    }),
  );
  // Drawn anew, with something that may be the name of several.
  if (current && !known) ask(offer);
  return { input, more: [make('p', { class: 'hint' }, 'Any name that people say will do.'), offers] };
}

function slugIn({ href }: FoundCouncil): string {
  return new URL(href, document.baseURI).pathname.split('/').at(-2) ?? '';
}

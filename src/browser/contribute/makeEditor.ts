import { type Draft, EMPTY, nameOf, textOf } from '../../domain/contribute/draft.ts';
import type { FormData } from '../../domain/contribute/formData.ts';
import { previewVisit } from '../../domain/contribute/previewVisit.ts';
import { drawForm } from './drawForm.ts';
import { drawPreview } from './drawPreview.ts';
import type { DrawnEntries, FormContext } from './formContext.ts';
import { type CurrentFile, setUpHandOver } from './handOver.ts';
import { keepDraft } from './keepDraft.ts';
import { make } from './make.ts';
import { type Checking, makeChecking } from './makeChecking.ts';
import type { Parts } from './parts.ts';
import { goTo } from './showProblems.ts';

/** The form at work. */
export interface Editor {
  readonly draft: () => Draft;
  /** Shows a draft in place of what is there. */
  readonly open: (draft: Draft) => void;
  /** Says something above the form that stays. */
  readonly note: (...words: (Node | string)[]) => void;
  readonly checking: Checking;
}

/** How long after the last key the preview and the text of the file follow, in milliseconds. */
const SOON = 200;

const CANNOT_KEEP = 'This browser cannot keep your draft. Download the file before you leave.';

/** Puts the form together; `held` is the name of the published file that is corrected. */
export function makeEditor(parts: Parts, data: FormData, held: string | undefined): Editor {
  const { form, status, preview } = parts;
  const order = Object.keys(data.schema.properties ?? {});
  const published = new Set(data.visits.map(({ slug }) => slug));
  let draft: Draft = EMPTY;
  let drawn: DrawnEntries = new WeakMap();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const note = (...words: (Node | string)[]) => parts.note.replaceChildren(...words);
  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const current = (): CurrentFile => {
    const name = nameOf(draft);
    return { name, text: textOf(draft, order), held: name !== undefined && published.has(name) };
  };
  const checking = makeChecking(parts, data, current, note);
  const showHandOver = setUpHandOver(parts, current, say);

  const follow = () => {
    showHandOver();
    const shown = previewVisit(draft, data, new Date().toISOString().slice(0, 10));
    preview.replaceChildren(
      ...(shown
        ? drawPreview(shown)
        : [
            make(
              'p',
              {},
              'Nothing can be shown yet. Choose a council, framework, visit and outcome, and say when it was.',
            ),
          ]),
    );
    const { name, held: isHeld } = current();
    if (!isHeld || draft.held) return;
    const link = make('a', { href: `?inspection=${name}` }, `Correct ${name}.md instead`);
    note('This visit is in our records already. ', link);
  };
  const redraw = () => {
    const open = new Set([...form.querySelectorAll<HTMLElement>('details[open]')].map(({ id }) => id));
    const at = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
    form.replaceChildren(...drawForm(context));
    for (const details of form.querySelectorAll('details')) if (open.has(details.id)) details.open = true;
    if (at) document.getElementById(at)?.focus();
    checking.again();
  };
  const context: FormContext = {
    data,
    draft: () => draft,
    get drawn() {
      return drawn;
    },
    say,
    change(fresh, { redraw: again = false, say: sentence, focus } = {}) {
      draft = fresh;
      if (!keepDraft(held, draft)) note(CANNOT_KEEP);
      if (again) redraw();
      if (focus) {
        // An entry at the end of its list has no button to move it further.
        const target = document.getElementById(focus) ?? document.getElementById(focus.replace(/-\w+$/, ''));
        if (target) goTo(target);
      }
      if (sentence) say(sentence);
      clearTimeout(timer);
      timer = setTimeout(follow, SOON);
    },
  };

  // On a wide screen the preview scrolls by itself: the keyboard must get into it.
  preview.closest('section')?.setAttribute('tabindex', '0');
  form.closest('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    checking.check();
  });
  form.addEventListener('focusout', ({ target }) => {
    if (!(target instanceof Element) || target instanceof HTMLButtonElement) return;
    const field = target.closest<HTMLElement>('[data-at]')?.dataset.at;
    if (field) checking.leave(field);
  });
  return {
    draft: () => draft,
    open(fresh) {
      draft = fresh;
      drawn = new WeakMap();
      checking.reset();
      redraw();
      clearTimeout(timer);
      follow();
    },
    note,
    checking,
  };
}

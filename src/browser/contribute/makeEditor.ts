import { type Draft, EMPTY, nameOf, textOf } from '../../domain/contribute/draft.ts';
import type { FormData } from '../../domain/contribute/formData.ts';
import { previewVisit } from '../../domain/contribute/previewVisit.ts';
import type { Problem } from '../../domain/problem.ts';
import { drawForm } from './drawForm.ts';
import { drawPreview } from './drawPreview.ts';
import type { FormContext } from './formContext.ts';
import { setUpHandOver } from './handOver.ts';
import type { Judge } from './judgeText.ts';
import { forgetDraft, keepDraft } from './keepDraft.ts';
import { loadBytes, readOwnFile } from './loadFile.ts';
import { make } from './make.ts';
import { labelOf, sayPlace } from './names.ts';
import type { Parts } from './parts.ts';
import { findField, goTo, showAtFields, showSummary } from './showProblems.ts';

/** The form at work. */
export interface Editor {
  /** Shows a draft in place of what is there. */
  readonly open: (draft: Draft) => void;
  /** Says something above the form that stays. */
  readonly note: (sentence: string) => void;
  /** The checker, loaded when it is first asked for. */
  readonly judge: () => Promise<Judge>;
}

/** How long after the last key the preview and the text of the file follow, in milliseconds. */
const SOON = 200;

/** Puts the form together; `held` is the name of the published file that is corrected. */
export function makeEditor(parts: Parts, data: FormData, held: string | undefined): Editor {
  const { form, summary, status, note, preview, file, button } = parts;
  const order = Object.keys(data.schema.properties ?? {});
  const published = new Set(data.visits.map(({ slug }) => slug));
  const titleOf = (list: string) => data.schema.properties?.[list]?.items?.title ?? labelOf(list);
  /** The fields that were left: only these are judged before somebody asks for a check. */
  const left = new Set<HTMLElement | string>();
  let draft: Draft = EMPTY;
  let before: Draft | undefined;
  let checked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<Judge> | undefined;

  const say = (sentence: string) => {
    status.textContent = sentence;
  };
  const judge = () => {
    loading ??= import('./judge.ts').then(({ startJudge }) => startJudge(data));
    // What did not come is asked for again.
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };
  const current = () => {
    const name = nameOf(draft);
    return { name, text: textOf(draft, order), held: name !== undefined && published.has(name) };
  };
  const showHandOver = setUpHandOver(parts, current, say);

  const follow = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      showHandOver();
      showPreview();
      warnOfTwin();
    }, SOON);
  };
  const showPreview = () => {
    const shown = previewVisit(draft, data, new Date().toISOString().slice(0, 10));
    preview.replaceChildren(
      ...(shown
        ? drawPreview(shown)
        : [make('p', {}, 'Choose a council, framework, visit, outcome and date, and the card appears here.')]),
    );
  };
  const warnOfTwin = () => {
    const { name } = current();
    if (name && !draft.held && published.has(name))
      setNote(
        'This visit is in our records already. ',
        make('a', { href: `?inspection=${name}` }, `Correct ${name}.md instead`),
      );
  };
  const setNote = (...words: (Node | string)[]) => note.replaceChildren(...words);

  const findProblems = async (): Promise<readonly Problem[]> => {
    const { name, text } = current();
    try {
      const told = await (await judge())(name ?? 'inspection', new TextEncoder().encode(text));
      return told.problems;
    } catch {
      setNote('The checker could not be loaded. Check your connection. Nothing that you typed is lost.');
      return [];
    }
  };
  const showFound = (problems: readonly Problem[]) => {
    const isLeft = ({ field }: Problem) => checked || left.has(findField(form, field)?.dataset.at ?? '');
    showAtFields(form, problems.filter(isLeft));
  };
  const check = async () => {
    checked = true;
    const problems = await findProblems();
    showFound(problems);
    showSummary(summary, form, problems, (field) => sayPlace(field, titleOf));
  };

  const redraw = () => {
    const open = new Set([...form.querySelectorAll<HTMLElement>('details[open]')].map(({ id }) => id));
    const at = form.contains(document.activeElement) ? document.activeElement?.id : undefined;
    form.replaceChildren(...drawForm(context));
    for (const details of form.querySelectorAll('details')) if (open.has(details.id)) details.open = true;
    if (at) document.getElementById(at)?.focus();
  };
  const context: FormContext = {
    data,
    draft: () => draft,
    say,
    change(fresh, { redraw: again = false, say: sentence, focus } = {}) {
      draft = fresh;
      if (!keepDraft(held, draft)) setNote('This browser cannot keep your draft. Download the file before you leave.');
      if (again) redraw();
      if (again && (checked || left.size > 0)) findProblems().then(showFound);
      if (focus) {
        // An entry at the end of its list has no button to move it further.
        const target = document.getElementById(focus) ?? document.getElementById(focus.replace(/-\w+$/, ''));
        if (target) goTo(target);
      }
      if (sentence) say(sentence);
      follow();
    },
  };
  const open = (fresh: Draft) => {
    draft = fresh;
    left.clear();
    redraw();
    showHandOver();
    showPreview();
  };

  // On a wide screen the preview scrolls by itself: the keyboard must get into it.
  const box = preview.closest('section');
  if (box) box.tabIndex = 0;
  form.closest('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  form.addEventListener('focusout', async ({ target }) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
    if (!place?.dataset.at || target instanceof HTMLButtonElement) return;
    left.add(place.dataset.at);
    const problems = await findProblems();
    showFound(problems);
    const own = problems.filter(({ field }) => findField(form, field)?.dataset.at === place.dataset.at);
    if (own.length > 0) say(own.map(({ message }) => message).join(' '));
  });
  button('forget').addEventListener('click', () => {
    replace(EMPTY);
    forgetDraft(held);
    setNote(
      'The draft is forgotten.',
      ...(held ? [' ', make('a', { href: location.search }, 'Load the published file')] : []),
    );
  });
  button('undo').addEventListener('click', () => {
    if (!before) return;
    replace(before);
    keepDraft(held, draft);
    setNote('What was here before is back.');
  });
  const replace = (fresh: Draft) => {
    before = draft;
    checked = false;
    summary.hidden = true;
    button('undo').hidden = false;
    open(fresh);
  };
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    const { name, bytes } = await readOwnFile(chosen);
    const loaded = await loadBytes(await judge(), name, bytes, published);
    file.value = '';
    if (loaded.draft) {
      replace(loaded.draft);
      keepDraft(held, draft);
      checked = true;
    }
    setNote(loaded.draft ? `${chosen.name} is loaded.` : `${chosen.name} could not be read. The form is as it was.`);
    showFound(loaded.draft ? loaded.problems : []);
    showSummary(summary, form, loaded.problems, (field) => sayPlace(field, titleOf));
  });
  return { open, note: setNote, judge };
}

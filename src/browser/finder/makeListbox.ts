import { setAttributes } from './setAttributes.ts';

/** A line of the list: the name of a council, and why it is offered. */
export interface Option {
  readonly name: string;
  readonly note: string;
}

/** The list under a text field, as the combobox pattern of the ARIA Authoring Practices has it. */
export interface Listbox {
  readonly isOpen: () => boolean;
  /** Number of the option that the arrow keys have reached, or -1 while they are in the text. */
  readonly active: () => number;
  /** Shows these options with what is to be read before and after them, or nothing where there are none. */
  readonly open: (options: readonly Option[], notes: { readonly before: string; readonly after: string }) => void;
  readonly close: () => void;
  /** One option on or back, round the end and the beginning. */
  readonly move: (direction: 1 | -1) => void;
  /** Back to the text; the list stays. */
  readonly leave: () => void;
}

/** As many pixels of a list as must be seen. */
const TWO_OPTIONS = 140;

/** Puts a list after `input` and makes the two a combobox; `choose` hears the number of the option that was clicked. */
export function makeListbox(input: HTMLInputElement, label: string, choose: (option: number) => void): Listbox {
  const panel = document.createElement('div');
  const list = document.createElement('ul');
  const [head, foot] = [document.createElement('p'), document.createElement('p')];
  const id = `${input.id}-list`;
  setAttributes(panel, { class: 'finder-panel', hidden: '' });
  setAttributes(list, { id, role: 'listbox', 'aria-label': label });
  panel.append(head, list, foot);
  setAttributes(input, {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  });
  input.after(panel);
  let active = -1;
  let scrolled = false;

  const moveTo = (option: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    const reached = list.children[option];
    active = reached ? option : -1;
    if (!reached) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    reached.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', reached.id);
    reached.scrollIntoView({ block: 'nearest' });
  };
  const show = (visible: boolean): void => {
    const opens = visible && panel.hidden;
    panel.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    // When the page is laid out anyway, so that no keystroke has to wait for it.
    if (opens) requestAnimationFrame(keepInSight);
  };
  /** On a phone the list may come to lie below the screen, or under its keyboard. */
  const keepInSight = (): void => {
    if (!panel.hidden && panel.getBoundingClientRect().top + TWO_OPTIONS > (visualViewport?.height ?? innerHeight))
      input.scrollIntoView({ block: 'start' });
  };

  list.addEventListener('scroll', () => {
    scrolled = true;
  });
  // The text keeps the focus while a finger or the mouse is on the list.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const clicked = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (clicked) choose([...list.children].indexOf(clicked));
  });

  return {
    isOpen: () => !panel.hidden,
    active: () => active,
    open(options, { before, after }) {
      moveTo(-1);
      // Only where it is needed: it makes the browser lay out the page before it would have to.
      if (scrolled) list.scrollTop = 0;
      scrolled = false;
      list.replaceChildren(...options.map((option, at) => makeOption(`${id}-${at}`, option)));
      const some = options.length > 0;
      write(head, some ? before : '');
      write(foot, some ? after : '');
      show(some);
    },
    close() {
      moveTo(-1);
      show(false);
    },
    move(direction) {
      const count = list.children.length;
      moveTo(direction === 1 ? (active + 1) % count : (active < 1 ? count : active) - 1);
    },
    leave: () => moveTo(-1),
  };
}

function write(note: HTMLElement, text: string): void {
  note.textContent = text;
  note.hidden = text === '';
}

/** Names and notes become text, whatever they hold. */
function makeOption(id: string, { name, note }: Option): HTMLElement {
  const option = document.createElement('li');
  setAttributes(option, { id, role: 'option', 'aria-selected': 'false' });
  const title = document.createElement('b');
  title.textContent = name;
  option.append(title);
  if (note) {
    const reason = document.createElement('span');
    reason.textContent = note;
    // The space keeps the two apart when they are read out.
    option.append(' ', reason);
  }
  return option;
}

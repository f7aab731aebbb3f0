import { setAttributes } from './setAttributes.ts';

/** How long typing must rest, in milliseconds, before a sentence comes: not after every letter. */
const REST = 700;

type When = 'now' | 'at-rest';

/** The place where the finder says what it found. */
export interface Status {
  /** For screen readers only, because everyone else sees the list. */
  readonly announce: (sentence: string, when: When) => void;
  /** For everyone, with a link to the plain list. */
  readonly show: (sentence: string, when: When) => void;
  readonly clear: () => void;
}

/** Puts a polite live region at the end of the form; it must be there before anything is said. */
export function makeStatus(form: HTMLFormElement): Status {
  const region = document.createElement('p');
  setAttributes(region, { role: 'status', class: 'finder-status' });
  form.append(region);
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const write = (shown: boolean, content: readonly (string | Node)[]): void => {
    region.classList.toggle('finder-message', shown);
    region.replaceChildren(...content);
  };
  const say = (when: When, shown: boolean, ...content: (string | Node)[]): void => {
    clearTimeout(waiting);
    // A sentence about other letters must not stand beside a new list.
    if (when === 'now' || !shown) write(shown, when === 'now' ? content : []);
    if (when === 'at-rest') waiting = setTimeout(write, REST, shown, content);
  };

  // Some browsers give a link no focus on a click; the message must not go before the click has come.
  region.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    announce: (sentence, when) => say(when, false, sentence),
    show: (sentence, when) => say(when, true, sentence, ' ', makeListLink(form)),
    clear: () => say('now', false),
  };
}

function makeListLink(form: HTMLFormElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = form.action;
  link.textContent = 'See all councils, A to Z';
  return link;
}

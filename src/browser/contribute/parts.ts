/** The standing parts of the page; what is in them is drawn. */
export interface Parts {
  readonly root: HTMLElement;
  /** The box inside the form that the fields are drawn in. */
  readonly form: HTMLElement;
  readonly summary: HTMLElement;
  readonly status: HTMLElement;
  /** What holds for the draft: that it is kept, or what it corrects. */
  readonly note: HTMLElement;
  readonly preview: HTMLElement;
  readonly text: HTMLTextAreaElement;
  readonly name: HTMLElement;
  readonly host: HTMLElement;
  readonly file: HTMLInputElement;
  readonly button: (name: string) => HTMLButtonElement;
}

/** Finds the parts. Throws where one is missing. */
export function findParts(root: HTMLElement): Parts {
  const find = <Kind extends HTMLElement>(name: string): Kind => {
    const found = root.querySelector<Kind>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The page has no part "${name}".`);
    return found;
  };
  return {
    root,
    form: find('form'),
    summary: find('summary'),
    status: find('status'),
    note: find('note'),
    preview: find('preview'),
    text: find('text'),
    name: find('name'),
    host: find('host'),
    file: find('file'),
    button: find,
  };
}

/** An element with a class and what is in it, as text and nodes: nothing is ever read as HTML. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A link with these words. */
export function makeLink(href: string, words: string): HTMLAnchorElement {
  const link = makeElement('a', '', words);
  link.href = href;
  return link;
}

/** A button with these words that does something. */
export function makeButton(words: string, act: () => void): HTMLButtonElement {
  const button = makeElement('button', '', words);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** The shape of a mark, from the templates of the page; nothing where there is none. */
export function makeMark(name: string | undefined): Node[] {
  const template = [...document.querySelectorAll<HTMLTemplateElement>('template[data-mark]')].find(
    ({ dataset }) => dataset.mark === name,
  );
  const mark = template?.content.firstElementChild;
  return mark ? [mark.cloneNode(true), document.createTextNode(' ')] : [];
}

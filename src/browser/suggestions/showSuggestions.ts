import type { FoundCouncil } from '../finder/finderQuestion.ts';

/** Shows `lead` and the councils below it. Everything becomes text, whatever it holds. */
export function showSuggestions(
  place: HTMLElement,
  lead: readonly (string | Node)[],
  councils: readonly FoundCouncil[],
): void {
  const sentence = document.createElement('p');
  sentence.append(...lead);
  const list = document.createElement('ul');
  list.append(...councils.map(makeItem));
  place.replaceChildren(sentence, ...(councils.length > 0 ? [list] : []));
}

/** Words of the visitor among ours: whatever direction they are written in, ours stay as they are. */
export function quote(text: string): Node[] {
  const words = document.createElement('bdi');
  words.textContent = text;
  return [document.createTextNode('“'), words, document.createTextNode('”')];
}

function makeItem({ name, note, href }: FoundCouncil): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  item.append(link);
  if (note) item.append(`: ${note}`);
  return item;
}

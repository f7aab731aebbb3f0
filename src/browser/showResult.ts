import type { FoundPage } from './search.ts';

/** A found page as a list item, made of text nodes alone: an excerpt can hold anything that a page holds. */
export function showResult(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const excerpt = document.createElement('p');
  for (const [at, part] of page.excerpt.split(/<\/?mark>/).entries()) {
    const text = decode(part);
    if (at % 2 === 0) excerpt.append(text);
    else {
      const mark = document.createElement('mark');
      mark.textContent = text;
      excerpt.append(mark);
    }
  }
  item.append(link, excerpt);
  return item;
}

const SIGNS: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#39);/g, (all, name: string) => SIGNS[name] ?? all);
}

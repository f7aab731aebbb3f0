import { HASHED } from './judgeRequest.ts';

/** The styles and scripts that a page names, as full addresses; `home` is the full address of the base. */
export function findUsesOfPage(html: string, home: string): string[] {
  const folder = `${new URL(home).pathname}${HASHED}`;
  const named = [...html.matchAll(/<(?:link|script)\b[^>]*?\s(?:href|src)="([^"]+)"/g)].map(([, name = '']) => name);
  return unique(named.filter((name) => name.startsWith(folder)).map((name) => new URL(name, home).href));
}

/** The files beside it that a script or style loads, at once or later, as full addresses. */
export function findUsesOfFile(text: string, address: string): string[] {
  const named = [...text.matchAll(/(?:["'`]|url\()\.\/([\w.-]+\.(?:js|css))\b/g)].map(([, name = '']) => name);
  return unique(named.map((name) => new URL(name, address).href));
}

function unique(addresses: readonly string[]): string[] {
  return [...new Set(addresses)];
}

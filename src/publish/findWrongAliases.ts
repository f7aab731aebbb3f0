import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasAddress } from '../domain/aliasAddresses.ts';

/** A page that sends a visitor on by itself, and where to. No policy can stop one, so each is looked at. */
const SENDS_ON = /<meta\b[^>]*http-equiv\s*=\s*["']?refresh\b[^>]*/i;

/**
 * What is wrong with the pages that stand for other names of councils: one that is missing, leads to another place than
 * the council meant, or does not offer each council that may be meant. Any other page that sends visitors on is a fault.
 */
export function findWrongAliases(
  folder: string,
  files: readonly string[],
  aliases: readonly AliasAddress[],
  basePath: string,
): string[] {
  const byFile = new Map(aliases.map((alias) => [`councils/${alias.slug}/index.html`, alias]));
  const made = new Set(files);
  return [
    ...[...byFile].filter(([file]) => !made.has(file)).map(([, { slug }]) => `councils/${slug}/ is missing.`),
    ...files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => judge(file, readFileSync(join(folder, file), 'utf8'), byFile.get(file), basePath)),
  ];
}

function judge(file: string, html: string, alias: AliasAddress | undefined, basePath: string): string[] {
  const sentOn = SENDS_ON.exec(html)?.[0];
  const addresses = alias?.councils.map((slug) => `${basePath}councils/${slug}/`) ?? [];
  const [only, ...others] = addresses;
  const target = only !== undefined && others.length === 0 ? only : undefined;
  if (target === undefined && sentOn) return [`${file} sends visitors on by itself.`];
  if (target !== undefined && !sentOn?.includes(`content="0; url=${target}"`))
    return [`${file} does not send visitors on to ${target}.`];
  return addresses
    .filter((address) => !html.includes(`href="${address}"`))
    .map((address) => `${file} has no link to ${address}.`);
}

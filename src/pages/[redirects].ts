import { withBase } from '../components/withBase.ts';
import { aliasPages } from '../views/aliasPage.ts';
import { getModel } from './_model.ts';

/** The name of the file is worked out, because Astro leaves out pages whose own name begins with a line. */
export function getStaticPaths() {
  return [{ params: { redirects: '_redirects' } }];
}

/**
 * Other names of councils for hosts that can redirect by themselves (Netlify, Cloudflare Pages). Not for ever (302): a
 * town can come to another council.
 */
export async function GET(): Promise<Response> {
  const lines = aliasPages(await getModel())
    .filter(({ councils }) => councils.length === 1)
    .map(({ slug, councils: [council] }) => `${withBase(`/councils/${slug}/`)} ${withBase(council.href)} 302`);
  return new Response(`${lines.join('\n')}\n`);
}

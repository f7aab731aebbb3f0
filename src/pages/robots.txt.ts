import type { APIRoute } from 'astro';
import { siteAddress } from '../components/siteAddress.ts';

/** Everyone may read everything; the sitemap is named where the site knows its own address, without which there is none. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${siteAddress('/sitemap.xml')}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};

import { drawSocialPicture } from '../components/drawings/socialPicture.ts';
import { socialPictures } from '../views/share/socialPictures.ts';
import { getModel } from './_model.ts';

/** The pictures for shared links as SVG. The build makes PNG files of them and takes this one out of the site again. */
export async function GET(): Promise<Response> {
  const pictures = socialPictures(await getModel());
  return new Response(
    JSON.stringify(pictures.map((picture) => ({ slug: picture.slug, svg: drawSocialPicture(picture) }))),
  );
}

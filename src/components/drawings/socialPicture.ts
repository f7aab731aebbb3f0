import { drawPicture } from '../../charts/drawPicture.ts';
import type { SocialPicture } from '../../views/share/socialPictures.ts';
import { pictureStyles } from './pictureStyles.ts';

/** A picture for shared links as SVG. It counts on the fonts of src/publish/rasterise.ts, so it is no file of the site. */
export function drawSocialPicture(picture: SocialPicture): string {
  return drawPicture({ ...picture, description: picture.verdict, css: pictureStyles });
}
